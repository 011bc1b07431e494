//! `/komponenter`: every component with real texts, for those who build and for audits. Shown in debug builds, and where
//! the setting `MEDMIG_COMPONENTS` is `1`; elsewhere the address does not exist.

mod forms;
mod reading;
mod rtl;
mod work;

use leptos::prelude::*;

use super::page::{NotFoundPage, Page};

/// The page, or none.
#[component]
pub fn GalleryPage() -> impl IntoView {
    let setting = std::env::var("MEDMIG_COMPONENTS").ok();
    if is_shown(cfg!(debug_assertions), setting.as_deref()) {
        view! { <Gallery/> }.into_any()
    } else {
        view! { <NotFoundPage/> }.into_any()
    }
}

fn is_shown(debug: bool, setting: Option<&str>) -> bool {
    debug || setting == Some("1")
}

#[component]
fn Gallery() -> impl IntoView {
    view! {
        <Page title="Komponenter">
            <h1>"Komponenter"</h1>
            <p class="lead">"Sidan visar tjänstens byggstenar med riktiga texter. Den finns bara under utveckling."</p>
            <reading::Reading/>
            <forms::Forms/>
            <work::Work/>
            <rtl::RightToLeft/>
        </Page>
    }
}

/// A part of the gallery under its own heading.
#[component]
fn Shelf(id: &'static str, title: &'static str, children: Children) -> impl IntoView {
    view! { <section class="part stack" aria-labelledby=id><h2 id=id>{title}</h2>{children()}</section> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_exists_only_while_developing_or_by_setting() {
        assert!(is_shown(true, None));
        assert!(is_shown(false, Some("1")));
        assert!(!is_shown(false, None));
        assert!(!is_shown(false, Some("0")));
    }
}
