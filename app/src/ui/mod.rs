//! What pages are built of: the frame, form fields, notices. HTML and class names are those that `style/` dresses.

pub mod fields;
pub mod headers;
pub mod page;
pub mod scripts;
pub mod text;
