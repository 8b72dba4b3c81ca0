# case: an age in full years from dates as yyyymmdd numbers
# policy: expression
# inputs: {"born": [19800229, 20001231, 20240101], "today": 20240228}
# expect: value [43, 23, 0]
[(today - b) // 10000 for b in born]
