# case: 1, 1.0 and True are one key, and the first spelling stays
# expect: value {1: "c"}
{1: "a", 1.0: "b", True: "c"}
