# case: what the text of an exception prints counts as output of the run
# limits: {"output": 1000}
# expect: limit output
class E(Exception):
    def __str__(self):
        print("x" * 2000)
        return "text"


raise E("x")
