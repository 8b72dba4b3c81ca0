# case: an exception whose text changes its arguments
# expect: raises E: ((1,),)
class E(Exception):
    def __str__(self):
        self.args = (self.args,)
        return str(self.args)


raise E(1)
