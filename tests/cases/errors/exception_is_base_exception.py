# case: KeyboardInterrupt raised by a program is an ordinary exception of the program
# expect: raises KeyboardInterrupt
raise KeyboardInterrupt
