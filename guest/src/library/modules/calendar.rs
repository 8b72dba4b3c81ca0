//! `calendar`.

use super::super::{Class, Module};

pub(super) const CALENDAR: Module = Module {
    name: "calendar",
    names: &[
        "APRIL", "AUGUST", "Calendar", "DECEMBER", "Day", "FEBRUARY", "FRIDAY", "HTMLCalendar",
        "IllegalMonthError", "IllegalWeekdayError", "JANUARY", "JULY", "JUNE", "MARCH", "MAY",
        "MONDAY", "Month", "NOVEMBER", "OCTOBER", "SATURDAY", "SEPTEMBER", "SUNDAY", "THURSDAY",
        "TUESDAY", "TextCalendar", "WEDNESDAY", "calendar", "day_abbr", "day_name", "firstweekday",
        "isleap", "leapdays", "month", "month_abbr", "month_name", "monthcalendar", "monthrange",
        "prcal", "prmonth", "setfirstweekday", "timegm", "weekday", "weekheader",
    ],
    withheld: &[
        (
            &["LocaleTextCalendar", "LocaleHTMLCalendar"],
            "there is one locale",
        ),
        (&["main"], "a command line"),
    ],
    classes: &[
        Class::base(
            "Calendar",
            &[
                "firstweekday", "getfirstweekday", "itermonthdates", "itermonthdays",
                "itermonthdays2", "itermonthdays3", "itermonthdays4", "iterweekdays",
                "monthdatescalendar", "monthdays2calendar", "monthdayscalendar", "setfirstweekday",
                "yeardatescalendar", "yeardays2calendar", "yeardayscalendar",
            ],
        ),
        Class::base(
            "Day",
            &[
                "FRIDAY", "MONDAY", "SATURDAY", "SUNDAY", "THURSDAY", "TUESDAY", "WEDNESDAY",
            ],
        ),
        Class::base(
            "HTMLCalendar",
            &[
                "cssclass_month", "cssclass_month_head", "cssclass_noday", "cssclass_year",
                "cssclass_year_head", "cssclasses", "cssclasses_weekday_head", "formatday",
                "formatmonth", "formatmonthname", "formatweek", "formatweekday",
                "formatweekheader", "formatyear", "formatyearpage",
            ],
        ),
        Class::base("IllegalMonthError", &[]),
        Class::base("IllegalWeekdayError", &[]),
        Class::base(
            "Month",
            &[
                "APRIL", "AUGUST", "DECEMBER", "FEBRUARY", "JANUARY", "JULY", "JUNE", "MARCH",
                "MAY", "NOVEMBER", "OCTOBER", "SEPTEMBER",
            ],
        ),
        Class::base(
            "TextCalendar",
            &[
                "formatday", "formatmonth", "formatmonthname", "formatweek", "formatweekday",
                "formatweekheader", "formatyear", "prmonth", "prweek", "pryear",
            ],
        ),
        Class::kind_of("calendar.day_name", &[]),
    ],
};
