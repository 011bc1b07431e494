//! `/komponenter`: the components themselves with real texts, for those who build and for audits; nothing here is a copy of their HTML. Shown in
//! debug builds, and where the setting `MEDMIG_COMPONENTS` is `1`; elsewhere the address does not exist. A story finds what is dressed
//! as a component (`style/components`, `style/staff/components.css`) and does not stand here. What is a whole page, as an error, stands at its own address.

mod figures;
mod forms;
mod made_up;
mod reading;
mod rtl;
mod sent;
mod work;
mod written;

use leptos::prelude::*;

use self::made_up::made_up;
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
    let of_a_round = made_up().map(|made| {
        view! {
            <forms::Forms made=made.clone()/>
            <figures::Figures made=made.clone()/>
            <written::Written made=made.clone()/>
            <work::Work made/>
        }
    });
    view! {
        <Page title="Komponenter">
            <h1>"Komponenter"</h1>
            <p class="lead">"Sidan visar tjänstens byggstenar med riktiga texter. Den finns bara under utveckling."</p>
            <reading::Reading/>
            <sent::Sent/>
            {of_a_round}
            <rtl::RightToLeft/>
        </Page>
    }
}

/// A part of the gallery under its own heading.
#[component]
fn Shelf(id: &'static str, title: &'static str, children: Children) -> impl IntoView {
    view! { <section class="part stack" aria-labelledby=id><h2 id=id>{title}</h2>{children()}</section> }
}
