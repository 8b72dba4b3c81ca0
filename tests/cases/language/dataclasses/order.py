# case: records that compare
# policy: script {"modules": {"dataclasses": null}}
# expect: value [['a', 'b', 'c'], 'c', True, True]
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)


jobs = [Job(3, "c"), Job(1, "a"), Job(2, "b")]
[[j.name for j in sorted(jobs)], max(jobs).name, Job(1, "x") == Job(1, "y"), Job(1, "x") <= Job(2, "a")]
