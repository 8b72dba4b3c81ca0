//! Dates, times and zones.
//!
//! In: numbers in their ranges. Out: what Python's `datetime` holds, field by field.
//! Must not: compute with time, or know what a zone's name means: the program and the caller have
//! libraries for that.

use super::{Value, repr::quoted};
use crate::wire::value::{Kind, Part, is_zone_key};
use std::fmt;
use std::sync::Arc;

type Checked<T> = Result<T, &'static str>;

/// `datetime.date`
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// `datetime.time`. Two are equal if all fields are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    hour: u8,
    minute: u8,
    second: u8,
    fold: bool,
    microsecond: u32,
    zone: Option<Timezone>,
}

/// `datetime.datetime`. Two are equal if all fields are, the zone included.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Datetime {
    date: Date,
    time: Time,
}

/// `datetime.timedelta`
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timedelta {
    days: i32,
    seconds: u32,
    microseconds: u32,
}

/// `datetime.timezone`, a fixed offset; or `zoneinfo.ZoneInfo`, a zone by name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timezone(Arc<Zone>);

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Zone {
    Fixed(Timedelta, Option<Box<str>>),
    Named(Box<str>),
}

fn int(value: impl Into<i64>) -> Part<'static> {
    Part::Int(value.into())
}

impl Date {
    /// A day of the Gregorian calendar, in the years 1 to 9999.
    ///
    /// # Errors
    /// There is no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Checked<Self> {
        Kind::Date.check(&[int(year), int(month), int(day)], 3)?;
        Ok(Self { year, month, day })
    }
    /// From 1 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }
    /// From 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }
    /// From 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }
    fn parts(self) -> [Value; 3] {
        [
            i64::from(self.year).into(),
            self.month.into(),
            self.day.into(),
        ]
    }
}

impl Time {
    /// A time of day.
    ///
    /// # Errors
    /// There is no such time.
    pub fn new(hour: u8, minute: u8, second: u8, microsecond: u32) -> Checked<Self> {
        let parts = [
            int(hour),
            int(minute),
            int(second),
            int(microsecond),
            int(0),
            Part::None,
        ];
        Kind::Time.check(&parts, 6)?;
        Ok(Self {
            hour,
            minute,
            second,
            fold: false,
            microsecond,
            zone: None,
        })
    }
    /// The same in this zone.
    #[must_use]
    pub fn in_zone(self, zone: Timezone) -> Self {
        Self {
            zone: Some(zone),
            ..self
        }
    }
    /// The same as the second of two equal readings of the clock, where one is repeated.
    #[must_use]
    pub fn folded(self) -> Self {
        Self { fold: true, ..self }
    }
    /// From 0 to 23.
    pub const fn hour(&self) -> u8 {
        self.hour
    }
    /// From 0 to 59.
    pub const fn minute(&self) -> u8 {
        self.minute
    }
    /// From 0 to 59.
    pub const fn second(&self) -> u8 {
        self.second
    }
    /// From 0 to 999,999.
    pub const fn microsecond(&self) -> u32 {
        self.microsecond
    }
    /// Whether it is the second of two equal readings of the clock.
    pub const fn fold(&self) -> bool {
        self.fold
    }
    /// The zone, if it has one.
    pub const fn zone(&self) -> Option<&Timezone> {
        self.zone.as_ref()
    }
    fn parts(&self) -> [Value; 6] {
        [
            self.hour.into(),
            self.minute.into(),
            self.second.into(),
            self.microsecond.into(),
            i64::from(self.fold).into(),
            self.zone.clone().into(),
        ]
    }
}

impl Datetime {
    /// A time on a day.
    pub const fn new(date: Date, time: Time) -> Self {
        Self { date, time }
    }
    /// The day.
    pub const fn date(&self) -> Date {
        self.date
    }
    /// The time, with the zone.
    pub const fn time(&self) -> &Time {
        &self.time
    }
}

impl Timedelta {
    /// A duration as Python normalises it: only the days may be below zero.
    ///
    /// # Errors
    /// 86,400 seconds or more, a million microseconds or more, or more than 999,999,999 days.
    pub fn new(days: i32, seconds: u32, microseconds: u32) -> Checked<Self> {
        Kind::Timedelta.check(&[int(days), int(seconds), int(microseconds)], 3)?;
        Ok(Self {
            days,
            seconds,
            microseconds,
        })
    }
    /// Up to 999,999,999 in both directions.
    pub const fn days(self) -> i32 {
        self.days
    }
    /// From 0 to 86,399.
    pub const fn seconds(self) -> u32 {
        self.seconds
    }
    /// From 0 to 999,999.
    pub const fn microseconds(self) -> u32 {
        self.microseconds
    }
    fn parts(self) -> [Value; 3] {
        [
            self.days.into(),
            self.seconds.into(),
            self.microseconds.into(),
        ]
    }
}

impl Timezone {
    /// `datetime.timezone.utc`
    pub fn utc() -> Self {
        let zero = Timedelta {
            days: 0,
            seconds: 0,
            microseconds: 0,
        };
        Self(Arc::new(Zone::Fixed(zero, None)))
    }
    /// `datetime.timezone(offset, name)`
    ///
    /// # Errors
    /// The offset is a day or more.
    pub fn fixed(offset: Timedelta, name: Option<&str>) -> Checked<Self> {
        let [days, seconds, micros] = [
            int(offset.days),
            int(offset.seconds),
            int(offset.microseconds),
        ];
        Kind::Timezone.check(&[days, seconds, micros, Part::None], 4)?;
        Ok(Self(Arc::new(Zone::Fixed(offset, name.map(Into::into)))))
    }
    /// `zoneinfo.ZoneInfo(key)`. Whether there is such a zone, those will find out who look it up.
    ///
    /// # Errors
    /// It does not look like the key of a zone.
    pub fn named(key: &str) -> Checked<Self> {
        if !is_zone_key(key) {
            return Err("not of the form of a zone's key, such as Europe/Berlin");
        }
        Ok(Self(Arc::new(Zone::Named(key.into()))))
    }
    /// What it is ahead of UTC, if that is fixed.
    pub fn offset(&self) -> Option<Timedelta> {
        match *self.0 {
            Zone::Fixed(offset, _) => Some(offset),
            Zone::Named(_) => None,
        }
    }
    /// The name that was given to a fixed offset.
    pub fn name(&self) -> Option<&str> {
        match &*self.0 {
            Zone::Fixed(_, name) => name.as_deref(),
            Zone::Named(_) => None,
        }
    }
    /// The key of a `ZoneInfo`.
    pub fn key(&self) -> Option<&str> {
        match &*self.0 {
            Zone::Fixed(..) => None,
            Zone::Named(key) => Some(key),
        }
    }
}

/// The kind and the parts of one of these types, as the wire has them.
pub(super) fn parts(value: &Value) -> Option<(Kind, Vec<Value>)> {
    Some(match value {
        Value::Date(date) => (Kind::Date, date.parts().into()),
        Value::Time(time) => (Kind::Time, time.parts().into()),
        Value::Datetime(moment) => {
            let date = moment.date.parts().into_iter();
            (Kind::Datetime, date.chain(moment.time.parts()).collect())
        }
        Value::Timedelta(delta) => (Kind::Timedelta, delta.parts().into()),
        Value::Timezone(zone) => match &*zone.0 {
            Zone::Fixed(offset, name) => {
                let name = name.as_deref().map_or(Value::None, Value::from);
                (
                    Kind::Timezone,
                    offset.parts().into_iter().chain([name]).collect(),
                )
            }
            Zone::Named(key) => (Kind::ZoneInfo, vec![(&**key).into()]),
        },
        _ => return None,
    })
}

/// The value of these parts. They have been checked; that they are is looked at again, as a wrong
/// one costs nothing but an error.
pub(super) fn made(kind: Kind, parts: &[Value]) -> Option<Value> {
    Some(match (kind, parts) {
        (Kind::Date, parts) => Value::Date(date(parts)?),
        (Kind::Time, parts) => Value::Time(Box::new(time(parts)?)),
        (Kind::Datetime, parts) => {
            let (days, times) = parts.split_at_checked(3)?;
            Value::Datetime(Box::new(Datetime::new(date(days)?, time(times)?)))
        }
        (Kind::Timedelta, parts) => Value::Timedelta(delta(parts)?),
        (Kind::Timezone, [offset @ .., name]) => {
            Value::Timezone(Timezone::fixed(delta(offset)?, name.as_str()).ok()?)
        }
        (Kind::ZoneInfo, [key]) => Value::Timezone(Timezone::named(key.as_str()?).ok()?),
        _ => return None,
    })
}

fn small<T: TryFrom<i64>>(value: &Value) -> Option<T> {
    match value {
        Value::Int(value) => T::try_from(*value).ok(),
        _ => None,
    }
}

fn date(parts: &[Value]) -> Option<Date> {
    let [year, month, day] = parts else {
        return None;
    };
    Date::new(small(year)?, small(month)?, small(day)?).ok()
}

fn time(parts: &[Value]) -> Option<Time> {
    let [hour, minute, second, microsecond, fold, zone] = parts else {
        return None;
    };
    let mut time = Time::new(
        small(hour)?,
        small(minute)?,
        small(second)?,
        small(microsecond)?,
    )
    .ok()?;
    time.fold = small::<u8>(fold)? == 1;
    time.zone = match zone {
        Value::None => None,
        Value::Timezone(zone) => Some(zone.clone()),
        _ => return None,
    };
    Some(time)
}

fn delta(parts: &[Value]) -> Option<Timedelta> {
    let [days, seconds, microseconds] = parts else {
        return None;
    };
    Timedelta::new(small(days)?, small(seconds)?, small(microseconds)?).ok()
}

/// What Python's `repr` writes for one of these types.
pub(super) fn write(value: &Value, out: &mut dyn fmt::Write) -> fmt::Result {
    match value {
        Value::Date(Date { year, month, day }) => {
            write!(out, "datetime.date({year}, {month}, {day})")
        }
        Value::Time(time) => {
            out.write_str("datetime.time(")?;
            write_time(time, out)
        }
        Value::Datetime(moment) => {
            let Date { year, month, day } = moment.date;
            write!(out, "datetime.datetime({year}, {month}, {day}, ")?;
            write_time(&moment.time, out)
        }
        Value::Timedelta(delta) => write_delta(*delta, out),
        Value::Timezone(zone) => write_zone(zone, out),
        _ => Ok(()),
    }
}

fn write_time(time: &Time, out: &mut dyn fmt::Write) -> fmt::Result {
    write!(out, "{}, {}", time.hour, time.minute)?;
    match (time.second, time.microsecond) {
        (0, 0) => {}
        (second, 0) => write!(out, ", {second}")?,
        (second, microsecond) => write!(out, ", {second}, {microsecond}")?,
    }
    if time.fold {
        out.write_str(", fold=1")?;
    }
    if let Some(zone) = &time.zone {
        out.write_str(", tzinfo=")?;
        write_zone(zone, out)?;
    }
    out.write_str(")")
}

fn write_delta(delta: Timedelta, out: &mut dyn fmt::Write) -> fmt::Result {
    let Timedelta {
        days,
        seconds,
        microseconds,
    } = delta;
    let fields = [
        ("days", i64::from(days)),
        ("seconds", seconds.into()),
        ("microseconds", microseconds.into()),
    ];
    let fields: Vec<String> = fields
        .iter()
        .filter(|(_, number)| *number != 0)
        .map(|(name, number)| format!("{name}={number}"))
        .collect();
    let fields = if fields.is_empty() {
        "0".to_owned()
    } else {
        fields.join(", ")
    };
    write!(out, "datetime.timedelta({fields})")
}

fn write_zone(zone: &Timezone, out: &mut dyn fmt::Write) -> fmt::Result {
    match &*zone.0 {
        Zone::Fixed(..) if *zone == Timezone::utc() => out.write_str("datetime.timezone.utc"),
        Zone::Fixed(offset, name) => {
            out.write_str("datetime.timezone(")?;
            write_delta(*offset, out)?;
            match name {
                Some(name) => write!(out, ", {})", quoted(name)),
                None => out.write_str(")"),
            }
        }
        Zone::Named(key) => write!(out, "zoneinfo.ZoneInfo(key='{key}')"),
    }
}

impl fmt::Display for Date {
    /// `2024-02-29`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Display for Time {
    /// `12:30:00+02:00`, `12:30:00.000001[Europe/Berlin]`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}:{:02}", self.hour, self.minute, self.second)?;
        if self.microsecond > 0 {
            write!(f, ".{:06}", self.microsecond)?;
        }
        self.zone.as_ref().map_or(Ok(()), |zone| match &*zone.0 {
            Zone::Fixed(offset, _) => write_offset(*offset, f),
            Zone::Named(key) => write!(f, "[{key}]"),
        })
    }
}

fn write_offset(offset: Timedelta, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    const SECOND: i64 = 1_000_000;
    let seconds = i64::from(offset.days) * 86_400 + i64::from(offset.seconds);
    let micros = seconds * SECOND + i64::from(offset.microseconds);
    let sign = if micros < 0 { '-' } else { '+' };
    let (seconds, micros) = (micros.abs() / SECOND, micros.abs() % SECOND);
    write!(f, "{sign}{:02}:{:02}", seconds / 3600, seconds / 60 % 60)?;
    if seconds % 60 > 0 || micros > 0 {
        write!(f, ":{:02}", seconds % 60)?;
    }
    if micros > 0 {
        write!(f, ".{micros:06}")
    } else {
        Ok(())
    }
}

impl fmt::Display for Datetime {
    /// `2024-02-29T12:30:00+02:00`, `2024-02-29T12:30:00[Europe/Berlin]`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.date, self.time)
    }
}

impl fmt::Display for Timedelta {
    /// As Python's `str`: `-1 day, 23:59:59.000001`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.days != 0 {
            let plural = if self.days.abs() == 1 { "" } else { "s" };
            write!(f, "{} day{plural}, ", self.days)?;
        }
        let Self { seconds, .. } = self;
        write!(
            f,
            "{}:{:02}:{:02}",
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60
        )?;
        if self.microseconds > 0 {
            write!(f, ".{:06}", self.microseconds)
        } else {
            Ok(())
        }
    }
}

impl fmt::Display for Timezone {
    /// `+02:00`, `Europe/Berlin`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Zone::Fixed(offset, _) => write_offset(*offset, f),
            Zone::Named(key) => f.write_str(key),
        }
    }
}
