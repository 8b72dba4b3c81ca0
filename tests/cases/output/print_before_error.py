# case: an error does not hide what the program raised
# expect: raises ValueError: stop
print("before")
raise ValueError("stop")
