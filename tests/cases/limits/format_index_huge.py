# case: a format index beyond every number
# expect: raises ValueError or raises IndexError
"{99999999999999999999999}".format(1)
