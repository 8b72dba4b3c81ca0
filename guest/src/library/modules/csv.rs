//! `csv`.

use super::super::{Class, Module};

pub(super) const CSV: Module = Module {
    name: "csv",
    names: &[
        "Dialect", "DictReader", "DictWriter", "Error", "QUOTE_ALL", "QUOTE_MINIMAL", "QUOTE_NONE",
        "QUOTE_NONNUMERIC", "QUOTE_NOTNULL", "QUOTE_STRINGS", "Sniffer", "excel", "excel_tab",
        "field_size_limit", "get_dialect", "list_dialects", "reader", "register_dialect",
        "unix_dialect", "unregister_dialect", "writer",
    ],
    withheld: &[(
        &["__doc__", "__version__"],
        "names with two underscores are not available",
    )],
    classes: &[
        Class::base(
            "Dialect",
            &[
                "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting",
                "skipinitialspace",
            ],
        ),
        Class::base(
            "DictReader",
            &["dialect", "fieldnames", "line_num", "restkey", "restval"],
        ),
        Class::base(
            "DictWriter",
            &[
                "extrasaction", "fieldnames", "restval", "writeheader", "writerow", "writerows",
            ],
        ),
        Class::base("Error", &[]),
        Class::base("Sniffer", &["has_header", "sniff"]),
        Class::base(
            "excel",
            &[
                "delimiter", "doublequote", "lineterminator", "quotechar", "quoting",
                "skipinitialspace",
            ],
        ),
        Class::base("excel_tab", &["delimiter"]),
        Class::base(
            "unix_dialect",
            &[
                "delimiter", "doublequote", "lineterminator", "quotechar", "quoting",
                "skipinitialspace",
            ],
        ),
        Class::kind_of("csv.reader(())", &["dialect", "line_num"]),
        Class::kind_of(
            "csv.writer(io.StringIO())",
            &["dialect", "writerow", "writerows"],
        ),
    ],
};
