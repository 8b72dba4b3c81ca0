# case: the mean of nothing raises
# policy: script {"modules": {"statistics": null}}
# expect: raises StatisticsError: mean requires at least one data point
import statistics
statistics.mean([])
