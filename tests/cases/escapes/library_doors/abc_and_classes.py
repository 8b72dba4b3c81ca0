# case: abstract base classes come with a metaclass whose hooks answer isinstance
# expect: refused F301 line 1 column 6
from abc import ABC, ABCMeta, abstractmethod
class A(metaclass=ABCMeta):
    pass
A.register(int)
