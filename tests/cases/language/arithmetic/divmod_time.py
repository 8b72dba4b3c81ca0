# case: divmod splits seconds into hours, minutes and seconds
# expect: value ['00:00:00', '00:00:59', '01:01:01', '23:59:59', (-1, 59), (3.0, 1.5)]
def clock(seconds):
    minutes, s = divmod(seconds, 60)
    h, m = divmod(minutes, 60)
    return f"{h:02}:{m:02}:{s:02}"


[clock(0), clock(59), clock(3661), clock(86399), divmod(-1, 60), divmod(7.5, 2)]
