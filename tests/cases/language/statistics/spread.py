# case: variance and deviation
# policy: script {"modules": {"statistics": null}}
# expect: value [1.372024, 1.171334, 1.25, 1.118034, [3.0, 6.0, 9.0], 48.0, 36.0]
import statistics as st
data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
[round(st.variance(data), 6), round(st.stdev(data), 6), round(st.pvariance([1, 2, 3, 4]), 6), round(st.pstdev([1, 2, 3, 4]), 6), st.quantiles(range(1, 12), n=4), round(st.harmonic_mean([40, 60]), 6), round(st.geometric_mean([54, 24, 36]), 4)]
