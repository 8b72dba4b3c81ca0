//! `statistics`.

use super::super::{Class, Module};

pub(super) const STATISTICS: Module = Module {
    name: "statistics",
    names: &[
        "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean",
        "harmonic_mean", "kde", "kde_random", "linear_regression", "mean", "median",
        "median_grouped", "median_high", "median_low", "mode", "multimode", "pstdev", "pvariance",
        "quantiles", "stdev", "variance",
    ],
    withheld: &[],
    classes: &[
        Class::base(
            "NormalDist",
            &[
                "cdf", "from_samples", "inv_cdf", "mean", "median", "mode", "overlap", "pdf",
                "quantiles", "samples", "stdev", "variance", "zscore",
            ],
        ),
        Class::base("StatisticsError", &[]),
        Class::kind_of("statistics.LinearRegression(0, 0)", &["intercept", "slope"]),
    ],
};
