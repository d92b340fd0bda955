//! The whole app, without graphics or a window, used as a person uses it: by keyboard, by mouse, by what is said aloud.

mod access;
mod choices;
mod clicker;
mod contrast;
mod debrief;
mod drawers;
mod handbook;
mod layout;
mod library;
mod meter;
mod page;
mod person;
mod records;
mod replies;
mod rest;
mod stage;
mod typing;
mod whole_run;
mod workshop;
