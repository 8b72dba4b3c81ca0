# case: seconds as hours, minutes and seconds
# policy: expression
# inputs: {"secs": [0, 59, 61, 3600, 90061]}
# expect: value ['0:00:00', '0:00:59', '0:01:01', '1:00:00', '25:01:01']
[f"{s // 3600}:{s // 60 % 60:02}:{s % 60:02}" for s in secs]
