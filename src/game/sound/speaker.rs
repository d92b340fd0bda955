//! The way to the loudspeaker: the sound server's own protocol on Linux, the system's device elsewhere.
//!
//! A sound has a thread and a connection of its own, so that a device which is taken away or comes back between two
//! sounds needs no care, and so that nothing runs while nothing is heard.

/// Why nothing is heard, in the system's words.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Silence(String);

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
#[cfg(not(target_os = "linux"))]
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
