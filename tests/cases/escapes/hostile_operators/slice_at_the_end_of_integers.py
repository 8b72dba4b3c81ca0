# case: slices with the smallest and largest steps take the end that there is
# expect: value ["c", [3], b"c", (3,), "abc", 0]
low, high = -(2**63), 2**63 - 1
["abc"[::low], [1, 2, 3][::-(2**31)], b"abc"[::low], (1, 2, 3)[low:high][::low], "abc"[low:high], len(range(10)[high:low])]
