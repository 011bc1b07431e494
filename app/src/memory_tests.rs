//! How often something is read, and what those who do not read get.

use std::{
    convert::Infallible,
    sync::atomic::{AtomicI64, AtomicUsize, Ordering},
};

use super::*;

fn empty() -> Memory<usize, usize> {
    Memory::new()
}

/// Which reading this is, from 1 on. Others have their turn before it is done.
async fn read(readings: &AtomicUsize) -> Result<usize, Infallible> {
    let number = readings.fetch_add(1, Ordering::Relaxed) + 1;
    tokio::task::yield_now().await;
    Ok(number)
}

/// What three get who ask at once, the least first.
async fn three(memory: &Memory<usize, usize>, readings: &AtomicUsize, is_old: impl Fn(&usize) -> bool) -> [usize; 3] {
    let ask = || memory.get(1, &is_old, || read(readings));
    let (one, two, three) = tokio::join!(ask(), ask(), ask());
    let mut all = [one.unwrap(), two.unwrap(), three.unwrap()];
    all.sort_unstable();
    all
}

#[tokio::test]
async fn what_nobody_has_read_is_read_once_however_many_ask() {
    let (memory, readings) = (empty(), AtomicUsize::new(0));

    assert_eq!(three(&memory, &readings, |_| false).await, [1, 1, 1]);
}

#[tokio::test]
async fn what_is_old_or_forgotten_is_read_by_one_and_the_others_go_on_with_what_is_known() {
    let (memory, readings) = (empty(), AtomicUsize::new(0));
    three(&memory, &readings, |_| false).await;

    assert_eq!(three(&memory, &readings, |known| *known < 2).await, [1, 1, 2]);
    memory.forget(|_| true);
    assert_eq!(three(&memory, &readings, |_| false).await, [2, 2, 3]);
    assert_eq!(three(&memory, &readings, |_| false).await, [3, 3, 3]);
}

#[tokio::test]
async fn what_is_forgotten_while_it_is_read_is_read_once_more() {
    let (memory, readings) = (empty(), AtomicUsize::new(0));
    let interrupted = || async {
        memory.forget(|_| true);
        read(&readings).await
    };

    assert_eq!(memory.get(1, |_| false, interrupted).await, Ok(1));
    assert_eq!(three(&memory, &readings, |_| false).await, [1, 1, 2]);
}

#[tokio::test]
async fn what_cannot_be_read_is_tried_again() {
    let (memory, readings) = (empty(), AtomicUsize::new(0));
    assert_eq!(memory.get(1, |_| false, || async { Err("no database") }).await, Err("no database"));

    assert_eq!(three(&memory, &readings, |_| false).await, [1, 1, 1]);
}

#[tokio::test]
async fn when_there_is_no_more_room_what_was_read_longest_ago_is_dropped() {
    let (memory, readings) = (empty(), AtomicUsize::new(0));
    let ask = |key| memory.get(key, |_| false, || read(&readings));
    for key in 0..MOST {
        ask(key).await.unwrap();
    }
    memory.forget(|key| *key == 0);
    assert_eq!(ask(0).await, Ok(MOST + 1));

    assert_eq!(ask(MOST).await, Ok(MOST + 2));

    assert_eq!((ask(0).await, ask(2).await), (Ok(MOST + 1), Ok(3)), "these are still known");
    assert_eq!(ask(1).await, Ok(MOST + 3));
    assert_eq!(memory.all().places.len(), MOST);
}

#[tokio::test]
async fn one_looks_again_for_all_who_lack_something_and_then_nobody_for_a_while() {
    let (memory, readings, seconds) = (empty(), AtomicUsize::new(0), Arc::new(AtomicI64::new(0)));
    let clock = Clock::Fixed(seconds.clone());
    memory.get(1, |_| false, || read(&readings)).await.unwrap();
    let look = |least| memory.look_again(1, 0, &clock, move |known| least <= *known, |_| read(&readings));

    assert_eq!(look(1).await, Ok(1), "that suffices");
    let (one, two) = tokio::join!(look(2), look(2));
    assert_eq!((one, two), (Ok(2), Ok(2)));
    assert_eq!(look(9).await, Ok(2), "somebody has just looked");
    seconds.store(3, Ordering::Relaxed);
    assert_eq!(look(9).await, Ok(3));
}
