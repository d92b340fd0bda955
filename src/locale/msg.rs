//! The program's own messages, by typed id; a test holds that every language has each of them.

/// The id of one of the program's own messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Msg(&'static str);

impl Msg {
    pub const fn key(self) -> &'static str {
        self.0
    }
}
