//! The way to the loudspeaker: the sound server's own protocol on Linux, the page in a browser, the system's device
//! elsewhere.
//!
//! A sound has a thread and a connection of its own, so that a device which is taken away or comes back between two
//! sounds needs no care, and so that nothing runs while nothing is heard.

/// Why nothing is heard, in the system's words.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Silence(String);

#[cfg(not(target_family = "wasm"))]
impl Silence {
    fn of(fault: impl std::fmt::Display) -> Silence {
        Silence(fault.to_string())
    }
}

/// Plays samples of [`RATE`](super::waves::RATE) and returns when they have been heard.
#[cfg(target_os = "linux")]
pub(super) fn play(samples: &[f32]) -> Result<(), Silence> {
    use bevy::tasks::block_on;
    use pulseaudio::{AsPlaybackSource, Client, protocol};

    let bytes: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
    let mut sent = 0;
    let source = move |room: &mut [u8]| {
        let length = room.len().min(bytes.len() - sent);
        room[..length].copy_from_slice(&bytes[sent..sent + length]);
        sent += length;
        length
    };
    let params = protocol::PlaybackStreamParams {
        sample_spec: protocol::SampleSpec {
            format: protocol::SampleFormat::Float32Le,
            channels: 1,
            sample_rate: super::waves::RATE,
        },
        channel_map: protocol::ChannelMap::mono(),
        cvolume: Some(protocol::ChannelVolume::norm(1)),
        sink_name: Some(protocol::DEFAULT_SINK.to_owned()),
        ..Default::default()
    };
    let client = Client::from_env(c"Counterpoise").map_err(Silence::of)?;
    block_on(async {
        let stream = client.create_playback_stream(params, source.as_playback_source()).await?;
        stream.play_all().await
    })
    .map_err(Silence::of)
}

/// Plays samples of [`RATE`](super::waves::RATE) and returns when they have been heard.
#[cfg(not(any(target_os = "linux", target_family = "wasm")))]
pub(super) fn play(samples: &[f32]) -> Result<(), Silence> {
    use std::num::NonZero;

    use rodio::buffer::SamplesBuffer;
    use rodio::{DeviceSinkBuilder, Player};

    let rate = NonZero::new(super::waves::RATE).ok_or_else(|| Silence::of("no sample rate"))?;
    let mut device = DeviceSinkBuilder::open_default_sink().map_err(Silence::of)?;
    device.log_on_drop(false);
    let player = Player::connect_new(device.mixer());
    player.append(SamplesBuffer::new(NonZero::<u16>::MIN, rate, samples.to_vec()));
    player.sleep_until_end();
    Ok(())
}

/// Plays samples of [`RATE`](super::waves::RATE); a browser lets them be heard once the page has been touched.
#[cfg(target_family = "wasm")]
pub(super) fn play(samples: &[f32]) -> Result<(), Silence> {
    use std::cell::OnceCell;

    use wasm_bindgen::JsValue;
    use web_sys::AudioContext;

    thread_local! {
        static CONTEXT: OnceCell<AudioContext> = const { OnceCell::new() };
    }
    let silence = |fault: JsValue| Silence(format!("{fault:?}"));
    CONTEXT.with(|held| {
        let context = match held.get() {
            Some(context) => context,
            None => {
                let made = AudioContext::new().map_err(silence)?;
                held.get_or_init(|| made)
            }
        };
        // What was made before the first touch sleeps; what comes of waking it is heard, or not.
        let _ = context.resume().map_err(silence)?;
        let rate = super::waves::RATE as f32;
        let buffer = context.create_buffer(1, samples.len() as u32, rate).map_err(silence)?;
        buffer.copy_to_channel(samples, 0).map_err(silence)?;
        let source = context.create_buffer_source().map_err(silence)?;
        source.set_buffer(Some(&buffer));
        source.connect_with_audio_node(&context.destination()).map_err(silence)?;
        source.start().map_err(silence)
    })
}
