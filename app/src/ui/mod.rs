//! What pages are built of: the frame, form fields, notices. HTML and class names are those that `style/` dresses.

pub mod contact;
pub mod end_mail;
pub mod fields;
pub mod gallery;
pub mod headers;
pub mod language;
pub mod lines;
pub mod not_taken;
pub mod nothing_here;
pub mod notice;
pub mod page;
pub mod promise;
pub mod qr;
pub mod round_card;
pub mod scripts;
pub mod select;
pub mod shown;
pub mod staff_style;
pub mod statement;
pub mod tag;
pub mod text;
pub mod text_size;
pub mod timeline;
