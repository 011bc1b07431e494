//! `/komponenter`: every component with real texts, for those who build and for audits. Shown in debug builds, and where
//! the setting `MEDMIG_COMPONENTS` is `1`; elsewhere the address does not exist.

mod forms;
mod reading;
mod rtl;
mod work;

use leptos::prelude::*;

use super::page::{NotFoundPage, Page};
use crate::request;

/// The page, or none.
#[component]
pub fn GalleryPage() -> impl IntoView {
    if cfg!(debug_assertions) || request::state().components {
        view! { <Gallery/> }.into_any()
    } else {
        view! { <NotFoundPage/> }.into_any()
    }
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
