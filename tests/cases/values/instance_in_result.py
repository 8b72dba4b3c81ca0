# case: an instance of an own class is no data
# expect: not data ['owner']: Owner
class Owner:
    pass


{"owner": Owner()}
