# case: values far from the mean
# policy: script {"modules": {"statistics": null}}
# expect: value [[95], [95], 12, 23.429, 11.0, 13.0]
import statistics as st
data = [10, 12, 11, 13, 12, 95, 11]
mean, sd = st.mean(data), st.stdev(data)
q1, _, q3 = st.quantiles(data, n=4)
[[x for x in data if abs(x - mean) > 2 * sd], [x for x in data if x > q3 + 1.5 * (q3 - q1)], st.median(data), round(mean, 3), q1, q3]
