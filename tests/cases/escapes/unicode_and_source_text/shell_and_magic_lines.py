# case: lines of other shells are no Python
# expect: refused F001 line 1
!ls /
