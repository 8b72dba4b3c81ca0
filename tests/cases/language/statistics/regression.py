# case: correlation and a line through points
# policy: script {"modules": {"statistics": null}}
# expect: value [1.99, 0.07, 0.9994, 4.975]
import statistics as st
x, y = [1, 2, 3, 4, 5], [2, 4.1, 6, 8.2, 9.9]
slope, intercept = st.linear_regression(x, y)
[round(slope, 4), round(intercept, 4), round(st.correlation(x, y), 4), round(st.covariance(x, y), 4)]
