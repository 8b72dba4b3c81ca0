//! One file for each module that is offered: its names, what is withheld of it and why, and what its
//! classes give.
//!
//! In: nothing. Out: [`MODULES`]. Must not: decide anything.

use super::Module;

mod abc;
mod base64;
mod binascii;
mod bisect;
mod calendar;
mod cmath;
mod collections;
mod collections_abc;
mod contextlib;
mod copy;
mod csv;
mod dataclasses;
mod datetime;
mod decimal;
mod difflib;
mod enums;
mod fractions;
mod functools;
mod graphlib;
mod hashlib;
mod heapq;
mod hmac;
mod html;
mod io;
mod itertools;
mod json;
mod math;
mod numbers;
mod operator;
mod pprint;
mod random;
mod re;
mod statistics;
mod string;
mod sys;
mod textwrap;
mod time;
mod traceback;
mod typing;
mod unicodedata;
mod uuid;
mod zoneinfo;

/// Every module that a policy may name.
pub const MODULES: &[Module] = &[
    math::MATH,
    cmath::CMATH,
    json::JSON,
    re::RE,
    datetime::DATETIME,
    zoneinfo::ZONEINFO,
    calendar::CALENDAR,
    decimal::DECIMAL,
    fractions::FRACTIONS,
    statistics::STATISTICS,
    sys::SYS,
    itertools::ITERTOOLS,
    functools::FUNCTOOLS,
    collections::COLLECTIONS,
    collections_abc::COLLECTIONS_ABC,
    operator::OPERATOR,
    string::STRING,
    textwrap::TEXTWRAP,
    bisect::BISECT,
    heapq::HEAPQ,
    copy::COPY,
    dataclasses::DATACLASSES,
    enums::ENUM,
    typing::TYPING,
    abc::ABC,
    contextlib::CONTEXTLIB,
    numbers::NUMBERS,
    random::RANDOM,
    hashlib::HASHLIB,
    hmac::HMAC,
    base64::BASE64,
    binascii::BINASCII,
    uuid::UUID,
    unicodedata::UNICODEDATA,
    csv::CSV,
    io::IO,
    html::HTML,
    difflib::DIFFLIB,
    graphlib::GRAPHLIB,
    pprint::PPRINT,
    time::TIME,
    traceback::TRACEBACK,
];
