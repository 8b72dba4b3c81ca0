# case: the text of an exception is made inside the limits
# limits: {"steps": 100000000}
# expect: limit steps
class Evil(Exception):
    def __str__(self):
        while True:
            pass


raise Evil()
