//! Passwords become argon2id hashes on a blocking thread. Few are computed at once and their memory is used again, so
//! that a flood of sign-ins can neither eat the memory nor the cores.

use std::sync::{Mutex, PoisonError};

use anyhow::{Context, anyhow};
use argon2::{
    ARGON2ID_IDENT, Algorithm, Argon2, Block, Params, Version,
    password_hash::{Output, ParamsString, PasswordHash, Salt, SaltString},
};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::context::random_bytes;

/// Memory in KiB, passes and lanes: the first choice for argon2id of the OWASP Password Storage Cheat Sheet
/// (19 MiB, 2, 1). A stored hash names its own, so these may be raised at any time.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);

/// So many are computed at the same time in one process: 2 × 19 MiB of the service's 100 MB.
const AT_ONCE: usize = 2;

static TURNS: Semaphore = Semaphore::const_new(AT_ONCE);

/// Memory that is not in use just now. Kept, because an allocator that gives 19 MiB to each thread that once hashed
/// keeps more.
static MEMORY: Mutex<Vec<Vec<Block>>> = Mutex::new(Vec::new());

/// The hash of a password with a new salt, in PHC form (`$argon2id$v=19$…`), as it is stored.
///
/// # Errors
/// Only when the process has no thread or no memory to compute it with.
pub async fn hash(password: &str) -> anyhow::Result<String> {
    let password = password.to_owned();
    in_turn(move || hash_with_salt(&password, &random_bytes())).await
}

/// Whether `password` is the one that `stored` was made from. Without a stored hash the answer is no, after the same
/// work: the time does not tell whether there is an account or whether it has a password.
///
/// # Errors
/// As [`hash`], and when what is stored is no argon2id hash.
pub async fn verify(stored: Option<&str>, password: &str) -> anyhow::Result<bool> {
    let (stored, password) = (stored.map(str::to_owned), password.to_owned());
    in_turn(move || match stored {
        Some(stored) => matches(&stored, &password),
        None => compute(params()?, &password, &[0; 16]).map(|_| false),
    })
    .await
}

/// Runs `work` on a blocking thread when it is its turn. The turn goes with the work: who hangs up frees no place.
async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> anyhow::Result<T> + Send + 'static) -> anyhow::Result<T> {
    metrics::counter!("medmig_password_hashes_total").increment(1);
    let turn: SemaphorePermit<'static> = TURNS.acquire().await?;
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        work()
    })
    .await?
}

fn hash_with_salt(password: &str, salt: &[u8; 16]) -> anyhow::Result<String> {
    let params = params()?;
    let output = compute(params.clone(), password, salt)?;
    let salt = SaltString::encode_b64(salt).map_err(|cause| anyhow!(cause))?;
    let hash = PasswordHash {
        algorithm: ARGON2ID_IDENT,
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params).map_err(|cause| anyhow!(cause))?,
        salt: Some(salt.as_salt()),
        hash: Some(output),
    };
    Ok(hash.to_string())
}

fn matches(stored: &str, password: &str) -> anyhow::Result<bool> {
    let stored = PasswordHash::new(stored).map_err(|cause| anyhow!(cause))?;
    anyhow::ensure!(stored.algorithm == ARGON2ID_IDENT, "a stored password is not argon2id");
    let params = Params::try_from(&stored).map_err(|cause| anyhow!(cause))?;
    let salt = stored.salt.context("a stored password has no salt")?;
    let mut bytes = [0; Salt::MAX_LENGTH];
    let salt = salt.decode_b64(&mut bytes).map_err(|cause| anyhow!(cause))?;
    // `Output` compares in constant time.
    Ok(stored.hash == Some(compute(params, password, salt)?))
}

fn params() -> anyhow::Result<Params> {
    let (memory, passes, lanes) = COST;
    Params::new(memory, passes, lanes, Some(Params::DEFAULT_OUTPUT_LEN)).map_err(|cause| anyhow!(cause))
}

fn compute(params: Params, password: &str, salt: &[u8]) -> anyhow::Result<Output> {
    let mut memory = MEMORY.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
    memory.resize(params.block_count(), Block::new());
    let mut output = [0; Params::DEFAULT_OUTPUT_LEN];
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let result = argon2.hash_password_into_with_memory(password.as_bytes(), salt, &mut output, &mut memory);
    MEMORY.lock().unwrap_or_else(PoisonError::into_inner).push(memory);
    result.map_err(|cause| anyhow!(cause))?;
    Output::new(&output).map_err(|cause| anyhow!(cause))
}

#[cfg(test)]
mod tests {
    use argon2::PasswordVerifier;

    use super::*;

    #[tokio::test]
    async fn only_the_same_password_matches_and_no_two_hashes_are_alike() {
        let one = hash("korrekt häst batteri").await.unwrap();
        let two = hash("korrekt häst batteri").await.unwrap();

        assert!(one.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{one}");
        assert_ne!(one, two);
        assert!(verify(Some(&one), "korrekt häst batteri").await.unwrap());
        assert!(!verify(Some(&one), "korrekt hast batteri").await.unwrap());
        assert!(!verify(None, "korrekt häst batteri").await.unwrap());
        assert!(verify(Some("plain text"), "plain text").await.is_err());
    }

    #[tokio::test]
    async fn another_program_reads_our_hash() {
        let ours = hash("lösenordet").await.unwrap();

        let parsed = PasswordHash::new(&ours).unwrap();

        assert!(Argon2::default().verify_password("lösenordet".as_bytes(), &parsed).is_ok());
    }

    #[tokio::test]
    async fn a_hash_with_other_costs_is_still_read() {
        use argon2::PasswordHasher;
        let params = Params::new(8 * 1024, 3, 1, None).unwrap();
        let salt = SaltString::encode_b64(&[3; 16]).unwrap();
        let older = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);

        let stored = older.hash_password(b"lang nog mening", &salt).unwrap().to_string();

        assert!(verify(Some(&stored), "lang nog mening").await.unwrap());
        assert!(!verify(Some(&stored), "lang nog menin").await.unwrap());
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn a_flood_uses_the_memory_of_two() {
        let flood: Vec<_> = (0..8).map(|_| tokio::spawn(async { verify(None, "x").await.unwrap() })).collect();
        for one in flood {
            assert!(!one.await.unwrap());
        }

        let kept = MEMORY.lock().unwrap().len();
        assert!((0..=AT_ONCE).contains(&kept), "memory for {kept}");
    }
}
