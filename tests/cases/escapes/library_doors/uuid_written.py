# case: a UUID is not written past its __setattr__
# policy: script {"modules": {"uuid": null}}
# expect: raises AttributeError: 'int'
import uuid


class U(uuid.UUID):
    def change(self):
        super().__setattr__("int", 7)


u = U(int=1)
u.change()
u.int
