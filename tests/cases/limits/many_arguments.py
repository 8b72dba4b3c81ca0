# case: a call with ten thousand arguments
# generate: "max(" + ",".join(["1"] * 10000) + ")"
# expect: value 1
