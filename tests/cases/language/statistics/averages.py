# case: mean, median, mode
# policy: script {"modules": {"statistics": null}}
# expect: value [5.285714285714286, 6, 3, 2.5, 2, 3, ['a', 'b'], 2.3333333333333335, 2.0]
import statistics as st
data = [1, 3, 3, 6, 7, 8, 9]
[st.mean(data), st.median(data), st.mode(data), st.median([1, 2, 3, 4]), st.median_low([1, 2, 3, 4]), st.median_high([1, 2, 3, 4]), st.multimode("aabbc"), st.fmean([1, 2, 4]), st.mean([1.5, 2.5])]
