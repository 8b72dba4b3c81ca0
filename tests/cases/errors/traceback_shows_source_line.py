# case: the message shows the user's own source line
# expect: raises ZeroDivisionError: division
# traceback: <module>:4
# shows: total / count
total = 10
count = 0

average = total / count
