//! The compiler says so: rows neither render nor serialise, and figures are made by the layer only (G6).

use std::fmt::{Debug, Display};

use analysis::figures::{Breakdown, Cell, Group, QuestionFigures, RoundFigures, Row, Table};
use analysis::rows::AnswerRows;
use analysis::sessions::{Session, Sessions};
use analysis::stored::StoredResult;
use serde::Serialize;
use serde::de::DeserializeOwned;
use static_assertions::{assert_impl_all, assert_not_impl_any};

assert_not_impl_any!(AnswerRows: Debug, Display, Serialize, Clone, PartialEq, AsRef<[u8]>, IntoIterator);
assert_not_impl_any!(Session: Debug, Display, Serialize, Clone, PartialEq);
assert_not_impl_any!(Sessions: DeserializeOwned, Default, Display);
assert_not_impl_any!(RoundFigures: DeserializeOwned, Default, Display);
assert_not_impl_any!(Table: DeserializeOwned, Default, Display);
assert_not_impl_any!(QuestionFigures: DeserializeOwned, Default);
assert_not_impl_any!(Breakdown: DeserializeOwned, Default);
assert_not_impl_any!(Group: DeserializeOwned, Default);
assert_not_impl_any!(Row: DeserializeOwned, Default);
assert_not_impl_any!(Cell: DeserializeOwned, Default, From<u32>);
assert_not_impl_any!(StoredResult: DeserializeOwned, Default);
assert_impl_all!(RoundFigures: Serialize);
