//! A page that reads first, and shows what it found or why it could not.

use std::{future::Future, sync::Arc};

use leptos::{either::Either, prelude::*};

use crate::{error::AppError, ui::page::ErrorPage};

/// What `page` shows of what `read` found; else why not.
pub fn shown<T: Send + 'static, V: IntoView + 'static>(
    read: impl Future<Output = Result<T, AppError>> + Send + 'static,
    page: impl FnOnce(T) -> V + Send + 'static,
) -> impl IntoView {
    view! {
        <Suspense>
            {Suspend::new(async move {
                match read.await {
                    Ok(found) => Either::Left(page(found)),
                    Err(err) => Either::Right(view! { <ErrorPage error=Arc::new(err)/> }),
                }
            })}
        </Suspense>
    }
}
