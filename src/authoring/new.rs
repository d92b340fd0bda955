//! A pack to start from: small, whole and playable, with remarks for an author who has never programmed.

/// The scenario's id in the files below.
const ID: &str = "my_scenario";

/// The files by name.
const FILES: [(&str, &str); 5] = [
    ("scenario.ron", include_str!("../../assets/templates/my_scenario/scenario.ron")),
    ("zh-CN.ftl", include_str!("../../assets/templates/my_scenario/zh-CN.ftl")),
    ("en.ftl", include_str!("../../assets/templates/my_scenario/en.ftl")),
    ("words.lock", include_str!("../../assets/templates/my_scenario/words.lock")),
    ("best.play", include_str!("../../assets/templates/my_scenario/best.play")),
];

/// The files of a new pack, each with its name and its text; the scenario has the given id.
pub fn new_pack(id: &str) -> [(&'static str, String); 5] {
    FILES.map(|(name, text)| (name, text.replace(ID, id)))
}
