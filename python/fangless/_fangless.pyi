"""Documentation and types of the package ``fangless``; import the names from there.

The examples are tests: the suite runs them.
"""

from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from os import PathLike
from typing import Any, Final, Literal, final

__all__ = [
    "ApplyError",
    "BusyError",
    "Change",
    "Changes",
    "CheckError",
    "ClosedError",
    "Column",
    "Diagnostic",
    "DumpError",
    "ExecutionError",
    "Exposed",
    "Exposure",
    "FanglessError",
    "FileLimits",
    "Frame",
    "Function",
    "HostFunctionError",
    "ImageError",
    "InputError",
    "InternalError",
    "LimitError",
    "Limits",
    "Outcome",
    "Pending",
    "Policy",
    "Program",
    "Record",
    "Session",
    "Usage",
    "__version__",
    "check",
    "compile",
    "evaluate",
    "expose",
]

__version__: Final[str]
"""The version of the package, and of the Rust library in it."""

def evaluate(
    expression: str,
    inputs: dict[str, Any] | None = None,
    policy: Policy | None = None,
    *,
    enums: _Enums = "value",
) -> Any:
    """The value of one untrusted expression.

    ``inputs`` are the names that it may use; see :meth:`Program.run` for what they can hold.
    ``policy`` is :meth:`Policy.expression` unless another is given. To run the same expression
    many times, :func:`compile` it once.

    >>> import fangless
    >>> fangless.evaluate("'VIP' if total > 1000 else 'regular'", {"total": 1500})
    'VIP'

    Raises:
        CheckError: the expression is not Python, or does what the policy does not allow.
        ExecutionError: it raised an exception, or its value is not data.
        LimitError: it ran into one of the policy's limits.
        InputError: an input is not data.
        ImageError: the package is damaged.
        InternalError: fangless has a bug; please report it.
    """

def compile(source: str, policy: Policy | None = None) -> Program:
    """Checks and compiles untrusted source text; nothing of it runs.

    ``policy`` is :meth:`Policy.expression` unless another is given.

    >>> import fangless
    >>> total = fangless.compile("price * qty")
    >>> total(price=3, qty=4)
    12
    >>> squares = fangless.compile('''
    ... def square(x):
    ...     return x * x
    ... [square(n) for n in range(top)]
    ... ''', fangless.Policy.script())
    >>> squares(top=5)
    [0, 1, 4, 9, 16]

    Raises:
        CheckError: with every violation, see :attr:`CheckError.diagnostics`.
        LimitError: the source is too long, or compiling it takes too much.
        ImageError: the package is damaged.
        InternalError: fangless has a bug; please report it.
    """

def check(source: str, policy: Policy | None = None) -> list[Diagnostic]:
    """What :func:`compile` would refuse, in the order of the source; ``[]`` if it would compile.

    >>> import fangless
    >>> [found] = fangless.check("price.__class__")
    >>> found.code, found.line, found.column
    ('F201', 1, 7)

    Raises:
        LimitError: the source is too long, or checking it takes too much.
        ImageError: the package is damaged.
        InternalError: fangless has a bug; please report it.
    """

@final
class Program:
    """A checked and compiled program, made by :func:`compile`.

    It never changes: any number of threads may run it at once, and no run leaves anything for
    the next one. Programs are equal if source and policy are. They pickle as these two, and are
    compiled again when they are loaded.
    """

    def run(
        self,
        inputs: dict[str, Any] | None = None,
        *,
        functions: _Functions | None = None,
        enums: _Enums = "value",
        seed: int | None = None,
        clock: _Clock | None = None,
        on_output: Callable[[str, str], object] | None = None,
        files: _Files | None = None,
    ) -> Any:
        """Runs the program on a fresh machine and gives its value.

        The value of a script is that of its last statement if that is an expression, and ``None``
        if not. Only values that are data go in and come out, nested as they are: Python's own
        types, and those of ``decimal``, ``datetime``, ``zoneinfo``, ``fractions``, ``uuid`` and
        ``collections``; namedtuples and dataclass instances, which come out as :class:`Record`.
        The very types are meant, not subclasses. Scalars and arrays of numpy and pandas go in as
        Python's. An object that is found in two places comes out as one object in two places.

        Other threads run meanwhile. Ctrl-C ends the run with ``KeyboardInterrupt``.

        ``functions`` puts callables in the place of the policy's functions of these names, for
        this run. ``enums`` says what a member of an enumeration goes in as: its value, its name,
        or a record (``"member"``) with ``name`` and ``value``. ``seed`` is what its random numbers
        start from, as by ``random.seed``; without it they are fresh, and :attr:`Outcome.seed` tells
        which they were. ``clock`` is the time that it is told in the place of what the policy says.
        ``on_output`` is called with ``"stdout"`` or ``"stderr"`` and each line that the
        program prints, its ``\\n`` included, while it runs; a last line without one comes at the
        end. An exception that it raises ends the run. ``files`` is a dict of paths and contents
        (``bytes``, or a ``str`` that stands for its UTF-8): the program opens them as files, in memory,
        if its policy has ``files``. What it writes is dropped here; :meth:`execute` gives it.

        >>> import fangless
        >>> fangless.compile("max(prices) - min(prices)").run({"prices": [3, 9, 4]})
        6

        Raises:
            ExecutionError: the program raised an exception, or its value is not data.
            LimitError: it ran into one of the policy's limits.
            HostFunctionError: a function of yours failed, and the program did not catch it.
            InputError: an input is not data, or its name is none that a program could use; or a
                function that the program calls is not bound.
            InternalError: fangless has a bug; please report it.
        """

    def __call__(self, **inputs: Any) -> Any:
        """The same as :meth:`run`, with the inputs as keywords.

        >>> import fangless
        >>> fangless.compile("first + ' ' + last")(first="Ada", last="Lovelace")
        'Ada Lovelace'
        """

    def execute(
        self,
        inputs: dict[str, Any] | None = None,
        *,
        functions: _Functions | None = None,
        enums: _Enums = "value",
        seed: int | None = None,
        clock: _Clock | None = None,
        on_output: Callable[[str, str], object] | None = None,
        files: _Files | None = None,
    ) -> Outcome:
        """The same as :meth:`run`, with the printed text, what the run used, and what it did to its files.

        >>> import fangless
        >>> outcome = fangless.compile("print('hello'); 6 * 7", fangless.Policy.script()).execute()
        >>> outcome.value, outcome.output
        (42, 'hello\\n')
        >>> program = fangless.compile("open('b.txt', 'w').write(open('a.txt').read().upper())",
        ...                            fangless.Policy.script(files=True))
        >>> outcome = program.execute(files={"a.txt": "one"})
        >>> outcome.files
        <Changes: added 'b.txt' (3 bytes)>
        """

    def run_async(
        self,
        inputs: dict[str, Any] | None = None,
        *,
        functions: _Functions | None = None,
        enums: _Enums = "value",
        seed: int | None = None,
        clock: _Clock | None = None,
        on_output: Callable[[str, str], object] | None = None,
        files: _Files | None = None,
    ) -> Coroutine[Any, Any, Any]:
        """The same as :meth:`run`, to be awaited: the program runs in a thread of its own.

        Functions that are coroutine functions run as tasks of the event loop that awaits; others,
        and ``on_output``, are called in the run's thread. Cancelling ends the run and the task
        that it waits for.

        >>> import asyncio, fangless
        >>> async def rate(currency: str) -> float:
        ...     return 1.25
        >>> policy = fangless.Policy.expression(functions={"rate": rate})
        >>> asyncio.run(fangless.compile("8 * rate('USD')", policy).run_async())
        10.0
        """

    def execute_async(
        self,
        inputs: dict[str, Any] | None = None,
        *,
        functions: _Functions | None = None,
        enums: _Enums = "value",
        seed: int | None = None,
        clock: _Clock | None = None,
        on_output: Callable[[str, str], object] | None = None,
        files: _Files | None = None,
    ) -> Coroutine[Any, Any, Outcome]:
        """The same as :meth:`execute`, to be awaited, see :meth:`run_async`."""

    def start(
        self,
        inputs: dict[str, Any] | None = None,
        *,
        enums: _Enums = "value",
        seed: int | None = None,
        clock: _Clock | None = None,
    ) -> Pending | Outcome:
        """Runs the program until it calls a function of the policy, or ends.

        Every call is yours to answer, with :meth:`Pending.resume`; no callable is called. The time that
        the run waits does not count against its time limit.

        >>> import fangless
        >>> policy = fangless.Policy.script(functions={"approve": lambda total: None})
        >>> pending = fangless.compile("'yes' if approve(500) else 'no'", policy).start()
        >>> pending.name, pending.args
        ('approve', (500,))
        >>> pending.resume(True).value
        'yes'

        Raises:
            BusyError: sessions and waiting runs hold all machines.
            ExecutionError, LimitError, InputError, InternalError: as :meth:`run`.
        """

    def map(
        self,
        rows: Iterable[dict[str, Any]],
        *,
        functions: _Functions | None = None,
        enums: _Enums = "value",
        seed: int | None = None,
        clock: _Clock | None = None,
        on_output: Callable[[str, str], object] | None = None,
        files: _Files | None = None,
    ) -> list[Any]:
        """Runs the program once for each dict of inputs, and gives the values in order.

        This is much faster than as many calls of :meth:`run`, because all rows run on one machine,
        one after the other. What a row does to the program's variables is gone with it; still,
        give it rows of one owner only. Each row has the full limits of steps and time; memory is
        counted for several rows together, and printed text for all of them. The first row that fails ends it; the
        exception's ``row`` is its number, from 0. ``files`` are as they were given for each row; what a row
        writes is dropped.

        >>> import fangless
        >>> fangless.compile("price * qty").map([{"price": 2, "qty": 3}, {"price": 5, "qty": 1}])
        [6, 5]

        Raises:
            ExecutionError, LimitError, HostFunctionError, InputError, InternalError: as :meth:`run`.
        """

    def imap(
        self,
        rows: Iterable[dict[str, Any]],
        *,
        functions: _Functions | None = None,
        enums: _Enums = "value",
        seed: int | None = None,
        clock: _Clock | None = None,
        on_output: Callable[[str, str], object] | None = None,
        files: _Files | None = None,
    ) -> Iterator[Any]:
        """The same as :meth:`map`, as an iterator: some thousand rows are read and run at a time.

        Limits that :meth:`map` counts for all rows hold for these, and a seed starts anew with them.

        >>> import fangless
        >>> doubled = fangless.compile("2 * n").imap({"n": n} for n in range(10**6))
        >>> next(doubled), next(doubled)
        (0, 2)

        Raises:
            ExecutionError, LimitError, HostFunctionError, InputError, InternalError: as :meth:`run`.
        """

    def map_columns(
        self,
        columns: Any,
        *,
        progress: Callable[[int, int], object] | None = None,
        functions: _Functions | None = None,
        enums: _Enums = "value",
        seed: int | None = None,
        clock: _Clock | None = None,
        on_output: Callable[[str, str], object] | None = None,
        files: _Files | None = None,
    ) -> Column:
        """The same as :meth:`map`, for rows that stand in columns.

        ``columns`` is a dict of names and columns, or a table of pandas, polars, pyarrow or another
        library whose tables have ``__arrow_c_stream__``. A column is an array of numpy, a series of
        pandas or polars, an array of Arrow, or a list; anything else is one value for all rows. Columns
        that the program does not read are not looked at. Numbers become ``float``, ``int`` or ``bool``,
        and where Arrow has no value the program has ``None``.

        A formula over numbers is computed column by column, for some hundred million rows a second, and
        64-bit numbers that stand in one piece are not copied; do not change them meanwhile. Rows that
        fail or leave 64 bits, and programs that are no formula, take the VM, as in :meth:`map`: the
        values are the same. ``progress`` is called with the rows that are done and all rows, now and
        then.

        >>> import fangless
        >>> total = fangless.compile("price * qty").map_columns({"price": [2.5, 4.0], "qty": [4, 1]})
        >>> total
        <Column of 2 rows, float64>
        >>> total.to_list()
        [10.0, 4.0]

        Raises:
            TypeError, ValueError: they are no columns, or not of one length.
            ExecutionError, LimitError, HostFunctionError, InputError, InternalError: as :meth:`run`.
        """

    def reuse(self) -> Reused:
        """Gives the program with a machine of its own, for many runs of one owner.

        A fresh machine for each run is what :meth:`run` costs. Runs of one owner may share one: each has variables,
        limits and random numbers of its own, but what a program can hide in objects of the library, and memory that it
        does not give back, is there in the next one.

        >>> import fangless
        >>> with fangless.compile("price * qty").reuse() as rule:
        ...     [rule(price=2, qty=qty) for qty in range(3)]
        [0, 2, 4]
        """

    @property
    def source(self) -> str:
        """The text that it was compiled from."""

    @property
    def policy(self) -> Policy:
        """The policy that it was compiled under."""

    @property
    def inputs(self) -> tuple[str, ...]:
        """Names that it reads and does not define itself, sorted.

        >>> import fangless
        >>> fangless.compile("price * qty if price else 0").inputs
        ('price', 'qty')
        """

    @property
    def functions(self) -> tuple[str, ...]:
        """Functions of the policy that it names, sorted."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Program: ...
    def __deepcopy__(self, _memo: Any, /) -> Program: ...

@final
class Column:
    """One value per row, as :meth:`Program.map_columns` gives them.

    ``numpy.asarray(column)`` and everything that reads Arrow (``polars.Series(column)``,
    ``pyarrow.array(column)``) take it as it is, numbers without a copy. It never changes.
    """

    @property
    def type(self) -> Literal["float64", "int64", "bool", "object"]:
        """What all values are; ``"object"`` if they differ, or are something else."""

    def to_list(self) -> list[Any]:
        """The values, as Python's own."""

    @property
    def __array_interface__(self) -> dict[str, Any]:
        """For numpy. A column of objects has none."""

    def __arrow_c_schema__(self) -> Any:
        """For Arrow."""

    def __arrow_c_array__(self, requested_schema: Any = None) -> tuple[Any, Any]:
        """For Arrow. A column of objects has one if they are of one type that Arrow has, and None."""

    def __len__(self) -> int: ...
    def __getitem__(self, index: int, /) -> Any: ...

@final
class Reused:
    """A program whose runs share a machine, see :meth:`Program.reuse`.

    It holds one of the process's machines from its first run until it is closed or dropped. A run that ends at a limit
    takes the machine with it, and the next run has a new one. Threads need not wait for each other: a run that finds
    the machine busy has a fresh one.
    """

    def run(
        self,
        inputs: dict[str, Any] | None = None,
        *,
        functions: _Functions | None = None,
        enums: _Enums = "value",
        seed: int | None = None,
        clock: _Clock | None = None,
        on_output: Callable[[str, str], object] | None = None,
        files: _Files | None = None,
    ) -> Any:
        """As :meth:`Program.run`."""

    def execute(
        self,
        inputs: dict[str, Any] | None = None,
        *,
        functions: _Functions | None = None,
        enums: _Enums = "value",
        seed: int | None = None,
        clock: _Clock | None = None,
        on_output: Callable[[str, str], object] | None = None,
        files: _Files | None = None,
    ) -> Outcome:
        """As :meth:`Program.execute`. Memory in use is that of the machine."""

    def __call__(self, **inputs: Any) -> Any:
        """As a call of the program."""

    def close(self) -> None:
        """Gives the machine back. A further run has a new one."""

    @property
    def program(self) -> Program:
        """The program."""

    def __enter__(self) -> Reused: ...
    def __exit__(self, *exception: object) -> None: ...

@final
class Session:
    """A machine that keeps its state from one cell to the next, as a notebook does.

    Each cell is checked and compiled under ``policy`` (:meth:`Policy.script` by default), and runs where
    the names of the cells before it are. An exception in a cell leaves what was bound before it. A
    limit that a cell runs into, an interruption, or a bug of ours ends the session:
    :class:`ClosedError` then says why.

    ``policy.limits`` hold for each cell. ``steps`` and ``time`` (seconds of running) bound all cells
    together; by default a thousand times the limits of one. Memory is that of the one machine, so it
    counts for all of them anyway. ``functions`` puts callables in the place of the policy's functions of
    these names. ``seed`` is what random numbers start from; they go on from cell to cell.

    A session holds one of the process's 128 machines until it is closed or collected. One thread at a
    time can use it; another one gets a :class:`BusyError`. After ``os.fork()`` it stays the parent's.

    >>> import fangless
    >>> with fangless.Session() as session:
    ...     session.run("def area(r): return 3 * r ** 2")
    ...     session.run("area(r)", {"r": 2})
    12

    Raises:
        BusyError: sessions and waiting runs hold all machines.
    """

    def __new__(
        cls,
        policy: Policy | None = None,
        *,
        functions: _Functions | None = None,
        steps: int | None = None,
        time: float | None = None,
        seed: int | None = None,
    ) -> Session: ...
    def run(
        self,
        source: str,
        inputs: dict[str, Any] | None = None,
        *,
        functions: _Functions | None = None,
        enums: _Enums = "value",
        clock: _Clock | None = None,
        on_output: Callable[[str, str], object] | None = None,
    ) -> Any:
        """Runs a cell, and gives the value of its last expression.

        Inputs are bound as variables before the cell runs, and stay. Options are those of
        :meth:`Program.run`. In tracebacks a cell's file is ``<cell 1>``, and so on.

        Raises:
            ClosedError: the session has ended.
            BusyError: it is in use, or there is no machine to compile the cell in.
            CheckError, ExecutionError, LimitError, HostFunctionError, InputError, InternalError: as
                :func:`compile` and :meth:`Program.run`.
        """

    def execute(
        self,
        source: str,
        inputs: dict[str, Any] | None = None,
        *,
        functions: _Functions | None = None,
        enums: _Enums = "value",
        clock: _Clock | None = None,
        on_output: Callable[[str, str], object] | None = None,
    ) -> Outcome:
        """The same as :meth:`run`, with the printed text and what the cell used."""

    def fork(self) -> Session:
        """Another session that stands where this one stands, with a copy of all that it holds.

        It costs about as much as copying the memory that the cells have written, some 4 KiB pages, and
        holds a machine of its own. It has what is left of the limits, the same seed and the same
        random numbers ahead. Each goes its own way from here.

        >>> import fangless
        >>> session = fangless.Session()
        >>> session.run("board = [0] * 9")
        >>> [fork.run("board[move] = 1; sum(board[:3])", {"move": move})
        ...  for move, fork in ((move, session.fork()) for move in (0, 5))]
        [1, 0]

        Raises:
            ClosedError: the session has ended.
            BusyError: it is in use, or sessions and waiting runs hold all machines.
        """

    def dump(self, key: bytes) -> bytes:
        """The session as bytes, for :meth:`load` by the same version of this package.

        ``key`` has at least 16 bytes; take 32 of ``secrets.token_bytes``. Without it nobody can make
        or change a dump, but anybody can read one: **the program's data is in it in clear**. Functions
        are not in it.

        Raises:
            ClosedError: the session has ended.
            InputError: the key is too short.
        """

    @staticmethod
    def load(
        data: bytes, key: bytes, policy: Policy | None = None, *, functions: _Functions | None = None
    ) -> Session:
        """The session that :meth:`dump` stored, with what was left of its limits.

        ``policy``, if it is given, must be the session's; its callables are then the session's again,
        or those that ``functions`` puts in their place.

        Raises:
            DumpError: the bytes were made with another key, by another version, under another policy,
                or are not all of them.
            BusyError: sessions and waiting runs hold all machines.
        """

    def close(self) -> None:
        """Ends it, and gives its machine back. Leaving a ``with`` block does the same."""

    def __enter__(self) -> Session: ...
    def __exit__(self, _type: object, _value: object, _traceback: object, /) -> None: ...
    @property
    def policy(self) -> Policy:
        """The policy of its cells."""

    @property
    def names(self) -> tuple[str, ...]:
        """Names that cells have bound, sorted."""

    @property
    def usage(self) -> Usage:
        """What all cells have used; ``memory`` is the most of any."""

    @property
    def seed(self) -> int:
        """What its random numbers started from."""

    @property
    def closed(self) -> str | None:
        """Why it has ended; ``None``: it has not."""

@final
class Pending:
    """A run that waits for the answer to a call of one of the policy's functions, see :meth:`Program.start`.

    It holds one of the process's 128 machines until it goes on, is closed or collected. It can be
    answered once.
    """

    def resume(self, value: Any) -> Pending | Outcome:
        """Answers the call with a value, and runs to the next call or to the end.

        Raises:
            InputError: the value is not data; the run still waits.
            ClosedError: it has gone on already.
            ExecutionError, LimitError, InternalError: as :meth:`Program.run`.
        """

    def fail(
        self, error: BaseException | type[BaseException], message: str | None = None
    ) -> Pending | Outcome:
        """Answers the call with an exception, which the program may catch: ``ValueError("no such order")``.

        It is one of the builtin exceptions that functions may raise in programs, see the guide.

        Raises:
            InputError: it is none of them; the run still waits. Otherwise as :meth:`resume`.
        """

    def dump(self, key: bytes) -> bytes:
        """The run as bytes, for :meth:`load` by the same version of this package, by any process.

        They hold the inputs, the answers until now, seed and clock, **in clear**; ``key`` as in
        :meth:`Session.dump`. They name the program by its hash, and do not hold it.

        Raises:
            InputError: the key is too short.
            ClosedError: it has gone on already.
        """

    @staticmethod
    def load(data: bytes, key: bytes, program: Program) -> Pending:
        """The run that :meth:`dump` stored, of the same program.

        It is run again up to where it waited, with the answers that it was given, so that this takes
        the time that the run had taken. Steps and calls are compared with those of the first time.

        Raises:
            DumpError: the bytes were made with another key, by another version, of another program, or
                are not all of them.
            BusyError: sessions and waiting runs hold all machines.
        """

    def close(self) -> None:
        """Gives its machine back. Leaving a ``with`` block does the same."""

    def __enter__(self) -> Pending: ...
    def __exit__(self, _type: object, _value: object, _traceback: object, /) -> None: ...
    @property
    def program(self) -> Program:
        """The program that runs."""

    @property
    def name(self) -> str:
        """The function that is called."""

    @property
    def args(self) -> tuple[Any, ...]:
        """Its arguments by position."""

    @property
    def kwargs(self) -> dict[str, Any]:
        """Its arguments by keyword."""

    @property
    def steps(self) -> int:
        """Steps that the run has used until now."""

@final
class Policy:
    """What a program may do, and at what cost.

    A policy never changes. Policies are equal if they allow the same, with the same functions;
    they can be dict keys, pickled, and stored as JSON, both without the functions themselves. Start from a preset and say what is to be different:

    >>> from fangless import Limits, Policy
    >>> policy = Policy.script(modules={"math"}, limits=Limits(memory="32MiB", time=0.5))
    >>> policy
    Policy.script(modules={'math'}, limits=Limits(memory='32MiB', time=0.5))
    >>> policy == Policy.from_json(policy.to_json())
    True

    The arguments, each of which replaces what the preset has:

    ``modules``
        Modules that programs may import: a set of names, or a dict that maps each name to the
        set of what may be used of it (``None``: all that is offered). Default: none.
    ``functions``
        Functions of yours that programs may call by these names: a dict of names and callables,
        or :class:`Function` to say more of one. Default: none.
    ``objects``
        Whether an expression may read any attribute, because its inputs are objects of yours (see
        :func:`expose`). Otherwise one that no data has is a typo, found when it is compiled.
        Scripts may in any case. Default: ``False``.
    ``builtins``
        Set of builtins. Take away with ``policy.builtins - {"print"}``. One that is not offered
        is reported when a program is compiled. Default: all that compute on data; for scripts
        also ``print``, ``getattr``, ``property``, the exceptions and the like.
    ``limits``
        :class:`Limits`; those that it leaves out stay as they are.
    ``inputs``
        Names of the inputs, if they are known: a typo is then found when a program is compiled.
        ``None``: any name may be an input. Default: ``None``.
    ``syntax``
        Set of families of syntax. Default for expressions: lambda, comprehension, fstring. For
        scripts: all.
    ``attributes``
        ``"listed"``: methods and attributes that are known to be harmless, and those of the
        program's own classes. ``"none"``: no attribute at all. Default: ``"listed"``.
    ``files``
        ``True``, or :class:`FileLimits`: programs have ``open``, and may import ``os`` if ``modules``
        names it, over files that a run is given as data. Default: ``None``, no files.

    Raises:
        TypeError: an argument does not exist or has the wrong type.
        ValueError: an argument holds what cannot be; the message names the nearest that can.
    """

    @staticmethod
    def expression(
        *,
        modules: Iterable[str] | Mapping[str, Iterable[str] | None] = ...,
        functions: _Functions = ...,
        objects: bool = ...,
        builtins: Iterable[str] = ...,
        limits: Limits = ...,
        inputs: Iterable[str] | None = ...,
        syntax: Iterable[_Syntax] = ...,
        attributes: Literal["listed", "none"] = ...,
        clock: _Clock = ...,
        files: FileLimits | bool | None = ...,
    ) -> Policy:
        """For one expression: 200 million steps, 16 MiB, 1 second.

        >>> from fangless import Policy, compile
        >>> compile("prise * qty", Policy.expression(inputs={"price", "qty"}))
        Traceback (most recent call last):
        ...
        fangless.CheckError: ...
        """

    @staticmethod
    def script(
        *,
        modules: Iterable[str] | Mapping[str, Iterable[str] | None] = ...,
        functions: _Functions = ...,
        objects: bool = ...,
        builtins: Iterable[str] = ...,
        limits: Limits = ...,
        inputs: Iterable[str] | None = ...,
        syntax: Iterable[_Syntax] = ...,
        attributes: Literal["listed", "none"] = ...,
        clock: _Clock = ...,
        files: FileLimits | bool | None = ...,
    ) -> Policy:
        """For statements, functions and classes: 5 billion steps, 64 MiB, 5 seconds.

        >>> from fangless import Policy, evaluate
        >>> evaluate("import math; math.sqrt(x)", {"x": 16}, Policy.script(modules={"math"}))
        4.0
        """

    def replace(
        self,
        *,
        modules: Iterable[str] | Mapping[str, Iterable[str] | None] = ...,
        functions: _Functions = ...,
        objects: bool = ...,
        builtins: Iterable[str] = ...,
        limits: Limits = ...,
        inputs: Iterable[str] | None = ...,
        syntax: Iterable[_Syntax] = ...,
        attributes: Literal["listed", "none"] = ...,
        clock: _Clock = ...,
        files: FileLimits | bool | None = ...,
    ) -> Policy:
        """A policy that differs from this one in the arguments given.

        >>> from fangless import Limits, Policy
        >>> Policy.expression().replace(limits=Limits(time=0.1)).limits.time
        0.1
        """

    @staticmethod
    def from_json(text: str) -> Policy:
        """The policy that :meth:`to_json` wrote.

        Raises:
            ValueError: this is no policy, or a limit is out of range.
        """

    def to_json(self) -> str:
        """All of the policy, as one JSON object."""

    @property
    def mode(self) -> Literal["expression", "script"]:
        """The preset that it was made from."""

    @property
    def modules(self) -> dict[str, frozenset[str] | None]:
        """Modules that may be imported; the names that may be used of each, or ``None`` for all."""

    @property
    def functions(self) -> dict[str, Callable[..., Any] | Function | None]:
        """Functions as they were given; ``None`` for one that is yet to be bound."""

    @property
    def objects(self) -> bool:
        """Whether an expression may read attributes that no data has."""

    @property
    def builtins(self) -> frozenset[str]:
        """Builtins that may be used."""

    @property
    def limits(self) -> Limits:
        """All limits."""

    @property
    def inputs(self) -> frozenset[str] | None:
        """Names of the inputs, or ``None`` if any name may be one."""

    @property
    def syntax(self) -> frozenset[_Syntax]:
        """Families of syntax that may be used."""

    @property
    def clock(self) -> Literal["host", "refused"] | float:
        """The time that programs are told: ``"host"``, ``"refused"``, or seconds since 1970."""

    @property
    def files(self) -> FileLimits | None:
        """How many files programs may have, and how large; ``None``: none, and no ``open``."""

    @property
    def attributes(self) -> Literal["listed", "none"]:
        """Which attributes of values may be used."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Limits:
    """Some or all of the budgets of a program.

    What is left out stays as it is in the policy that the limits are given to. There is no
    "unlimited": each has a ceiling. Sizes are ints of bytes, or text such as ``"32MiB"``.

    ``steps``
        Steps of the machine, loops inside builtins included. The same program and inputs use the
        same number everywhere; 10**9 take about 0.1 seconds. Up to 2**63 - 1.
    ``memory``
        Bytes that the program may allocate. Up to 1 GiB.
    ``time``
        Seconds by the clock, for the whole run. Up to a day.
    ``output``
        Bytes of printed text, 0 for none. Up to 256 MiB.
    ``result``
        Bytes of the value. Up to 256 MiB.
    ``result_depth``
        Containers within each other in the value. Up to 1,000.
    ``result_nodes``
        Values in the value, itself and containers included. Up to 100 million.
    ``recursion``
        Python calls within each other; past it the program gets a ``RecursionError``, which it
        may catch. All other limits end it. Up to 5,000.
    ``source``
        Bytes of source text. Up to 4 MiB.
    ``host_calls``
        Calls of your functions, by one run or one row of :meth:`Program.map`; 0 for none. Up to
        a billion.

    >>> import fangless
    >>> limits = fangless.Limits(steps=50_000_000, memory="8MiB")
    >>> limits
    Limits(steps=50_000_000, memory='8MiB')
    >>> fangless.Limits(memory="2TiB")
    Traceback (most recent call last):
    ...
    ValueError: limit 'memory' is '2TiB'; write a whole number and one of B, KiB, MiB, GiB, kB, MB, GB, for instance '32MiB'

    Raises:
        TypeError: there is no such limit, or it has the wrong type.
        ValueError: it is out of its range.
    """

    def __new__(
        cls,
        *,
        steps: int | None = None,
        memory: int | str | None = None,
        time: float | None = None,
        output: int | str | None = None,
        result: int | str | None = None,
        result_depth: int | None = None,
        result_nodes: int | None = None,
        recursion: int | None = None,
        source: int | str | None = None,
        host_calls: int | None = None,
    ) -> Limits: ...
    @property
    def steps(self) -> int | None:
        """Steps; ``None`` if left out, as for all that follow."""

    @property
    def memory(self) -> int | None:
        """Bytes."""

    @property
    def time(self) -> float | None:
        """Seconds."""

    @property
    def output(self) -> int | None:
        """Bytes."""

    @property
    def result(self) -> int | None:
        """Bytes."""

    @property
    def result_depth(self) -> int | None:
        """Containers within each other."""

    @property
    def result_nodes(self) -> int | None:
        """Values."""

    @property
    def recursion(self) -> int | None:
        """Calls within each other."""

    @property
    def source(self) -> int | None:
        """Bytes."""

    @property
    def host_calls(self) -> int | None:
        """Calls."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Function:
    """A function of yours, and how programs see it; for :meth:`Policy.script` and its like.

    A callable by itself is the same as ``Function(callable)``.

    ``check``
        Refuse calls that do not fit the callable's signature, before it is called; where it can
        be seen when the program is compiled.
    ``doc``
        What the program reads as the function's ``__doc__``. Default: nothing.
    ``raises``
        Exception classes of yours that the program sees as the nearest builtin class that they
        derive from, with their ``args``. Anything but ordinary builtin exceptions is otherwise a
        ``HostError`` to the program, which tells nothing.

    >>> import fangless
    >>> class Unknown(KeyError): ...
    >>> def rate(currency: str) -> float:
    ...     raise Unknown(currency)
    >>> policy = fangless.Policy.script(functions={"rate": fangless.Function(rate, raises=(Unknown,))})
    >>> fangless.evaluate('''
    ... try:
    ...     found = rate("EUR")
    ... except KeyError as error:
    ...     found = error.args
    ... found
    ... ''', policy=policy)
    ('EUR',)

    Raises:
        TypeError: it is not callable, or ``raises`` holds what is no exception class.
        ValueError: a class in ``raises`` derives from no exception that a program can be given.
    """

    def __new__(
        cls,
        callable: Callable[..., Any],
        *,
        check: bool = True,
        doc: str | None = None,
        raises: Iterable[type[Exception]] | None = None,
    ) -> Function: ...
    @property
    def callable(self) -> Callable[..., Any]:
        """The callable."""

def expose(
    object: Any,
    *,
    attributes: _Names | None = None,
    methods: _Names | None = None,
    name: str | None = None,
) -> Exposed:
    """An object of yours as an input or a function's result: the program gets a handle.

    Of the object it can read the ``attributes`` and call the ``methods`` that are listed, and
    nothing else. What these give is data, unless the list is a dict that maps the name to an
    :class:`Exposure`. To expose many objects alike, make an :class:`Exposure` once.

    >>> import fangless
    >>> class Account:
    ...     balance = 100
    ...     def withdraw(self, amount):
    ...         self.balance -= amount
    >>> account = Account()
    >>> rule = fangless.compile("account.balance > 50 and account.withdraw(10)", fangless.Policy.expression(objects=True))
    >>> rule(account=fangless.expose(account, attributes={"balance"}, methods={"withdraw"}))
    >>> account.balance
    90

    Raises:
        TypeError, ValueError: a list holds what is no name, or one with a leading underscore.
    """

@final
class Exposure:
    """What of an object programs may use; call it with an object to expose that.

    ``attributes``, ``methods``
        Names, or a dict of names: ``None`` for what gives data, another exposure for what gives
        an object (or a list of some, or ``None``), which is then exposed by it.
    ``name``
        What programs read as the name of its class. Default: the class's own.

    A program sees the same handle for the same object, as long as it is exposed by an equal rule;
    a handle that comes back, in a result or as an argument, is the object again. Reads and calls
    count as ``host_calls``. What they raise is told as for a function.

    >>> import fangless
    >>> class Partner:
    ...     name = "Ada"
    >>> class Invoice:
    ...     total, partner = 12.5, Partner()
    >>> shown = fangless.Exposure(attributes={"total": None, "partner": fangless.Exposure(attributes={"name"})})
    >>> fangless.evaluate(
    ...     "f'{invoice.partner.name}: {invoice.total}'",
    ...     {"invoice": shown(Invoice())},
    ...     fangless.Policy.expression(objects=True),
    ... )
    'Ada: 12.5'

    Raises:
        TypeError, ValueError: as :func:`expose`.
    """

    def __new__(
        cls,
        *,
        attributes: _Names | None = None,
        methods: _Names | None = None,
        name: str | None = None,
    ) -> Exposure: ...
    def __call__(self, object: Any) -> Exposed:
        """The object, exposed by this rule."""

@final
class Exposed:
    """An object that may go into a program; made by :func:`expose` or an :class:`Exposure`."""

@final
class FileLimits:
    """How many files a run may have at one time, those that it is given included, and how large all of
    them together may be. More ends the run with a :class:`LimitError`.

    ``number``
        Files. Up to 10,000; 1,000 if left out.
    ``bytes``
        Bytes of all files. Up to 256 MiB; 16 MiB if left out.

    >>> import fangless
    >>> fangless.FileLimits(number=2, bytes="1KiB")
    FileLimits(number=2, bytes=1024)
    """

    def __new__(cls, *, number: int | None = None, bytes: int | str | None = None) -> FileLimits: ...
    @property
    def number(self) -> int:
        """Files."""

    @property
    def bytes(self) -> int:
        """Bytes of all files."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Change:
    """One file that a run left otherwise than it was given."""

    def __new__(cls, path: str, before: bytes | None, after: bytes | None) -> Change: ...
    @property
    def path(self) -> str:
        """Its path: relative, ``/`` between the names."""

    @property
    def kind(self) -> Literal["added", "changed", "removed"]:
        """What became of it."""

    @property
    def before(self) -> bytes | None:
        """What the run was given; ``None``: nothing."""

    @property
    def after(self) -> bytes | None:
        """What it left; ``None``: nothing."""

    def diff(self) -> str:
        """A unified diff, for people: control characters are shown as escapes, so that none can hide a
        part of it. Of what is no text only the sizes are told.
        """

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs__(self) -> tuple[str, bytes | None, bytes | None]: ...

@final
class Changes:
    """What a run did to its files, for review: sorted by their paths, and nothing of it on a disk.

    >>> import fangless
    >>> program = fangless.compile('''
    ... with open("todo.txt") as f:
    ...     lines = f.readlines()
    ... with open("todo.txt", "w") as f:
    ...     f.writelines(line for line in lines if "done" not in line)
    ... ''', fangless.Policy.script(files=True))
    >>> changes = program.execute(files={"todo.txt": "buy milk\\nsleep: done\\n"}).files
    >>> [(change.kind, change.path) for change in changes]
    [('changed', 'todo.txt')]
    >>> print(changes.diff(), end="")
    --- a/todo.txt
    +++ b/todo.txt
    @@ -1,2 +1 @@
     buy milk
    -sleep: done
    """

    def __new__(cls, changes: Sequence[Change] = ...) -> Changes: ...
    @property
    def added(self) -> tuple[Change, ...]:
        """Files that the run made."""

    @property
    def changed(self) -> tuple[Change, ...]:
        """Files that the run was given, and wrote something else."""

    @property
    def removed(self) -> tuple[Change, ...]:
        """Files that the run was given, and removed."""

    def diff(self) -> str:
        """The diffs of all changes; the same as ``str()``."""

    def apply(self, directory: str | PathLike[str]) -> list[str]:
        """Writes all changes below a directory, and gives their paths: the one call that touches a disk.

        Nothing outside is reached and no symbolic link followed. A file that is not what the run was
        given is an error, and as all files are looked at first, nothing is then changed. Each file is
        replaced as a whole, and keeps its permissions; what another process does to it in that very
        moment may be lost.

        Raises:
            ApplyError: a file is not as it was given, a link is in the way, or the system refuses.
        """

    def __iter__(self) -> Iterator[Change]: ...
    def __len__(self) -> int: ...
    def __getitem__(self, path: str, /) -> Change: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs__(self) -> tuple[list[Change]]: ...

@final
class Outcome:
    """What :meth:`Program.execute` gives."""

    def __new__(
        cls,
        value: Any,
        output: str,
        usage: Usage,
        seed: int = ...,
        stderr: str = ...,
        files: Changes = ...,
    ) -> Outcome: ...
    @property
    def value(self) -> Any:
        """The program's value."""

    @property
    def output(self) -> str:
        """What it printed."""

    @property
    def usage(self) -> Usage:
        """What it used."""

    @property
    def seed(self) -> int:
        """What its random numbers started from: the same seed, inputs and clock repeat a run."""

    @property
    def stderr(self) -> str:
        """What it wrote to ``sys.stderr``."""

    @property
    def files(self) -> Changes:
        """What it did to its files."""

    def __eq__(self, other: object, /) -> bool: ...
    def __getnewargs__(self) -> tuple[Any, str, Usage, int, str, Changes]: ...

@final
class Record:
    """Named values in order: what a namedtuple or a dataclass instance of a program comes out as.

    It is used like a namedtuple, and never changes. Its names come from the program, so that
    ``record["name"]`` is the way to those that an attribute of this class hides. One that was a
    namedtuple equals a tuple of its values.

    >>> import fangless
    >>> point = fangless.Record("Point", ("x", "y"), (1, 2))
    >>> point.x + point["y"], list(point), point
    (3, [1, 2], Point(x=1, y=2))
    """

    def __new__(
        cls, name: str, fields: Sequence[str], values: Sequence[Any], *, is_tuple: bool = False
    ) -> Record: ...
    @property
    def _name(self) -> str:
        """Name of the class that it was of."""
    @property
    def _fields(self) -> tuple[str, ...]:
        """Names of the values."""
    @property
    def _is_tuple(self) -> bool:
        """Whether it was a namedtuple."""
    def _asdict(self) -> dict[str, Any]:
        """Values by name."""
    def __getitem__(self, key: Any, /) -> Any: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __contains__(self, key: object, /) -> bool: ...

@final
class Usage:
    """What a run used."""

    def __new__(cls, steps: int, memory: int, time: float, host_calls: int) -> Usage: ...
    @property
    def steps(self) -> int:
        """Steps; what :class:`Limits` counts as ``steps``."""

    @property
    def memory(self) -> int:
        """The most bytes that the program had allocated at one time."""

    @property
    def time(self) -> float:
        """Seconds by the clock."""

    @property
    def host_calls(self) -> int:
        """Calls of functions of the host."""

    def __eq__(self, other: object, /) -> bool: ...
    def __getnewargs__(self) -> tuple[int, int, float, int]: ...

@final
class Diagnostic:
    """One violation of a policy, or of Python's grammar.

    >>> import fangless
    >>> [found] = fangless.check("sum(prices")
    >>> found.code
    'F001'
    """

    def __new__(
        cls,
        code: str,
        message: str,
        help: str,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        rendered: str,
    ) -> Diagnostic: ...
    @property
    def code(self) -> str:
        """``F`` and three digits. It stays the same from version to version."""

    @property
    def message(self) -> str:
        """One sentence: what is wrong."""

    @property
    def help(self) -> str:
        """One sentence: what to write instead; may be empty."""

    @property
    def line(self) -> int:
        """Line, from 1."""

    @property
    def column(self) -> int:
        """Column in characters, from 1."""

    def to_json(self) -> str:
        """All of it but the rendered text, as one JSON object, for an editor.

        >>> import fangless, json
        >>> [found] = fangless.check("price.__class__")
        >>> json.loads(found.to_json())["column"]
        7
        """

    @property
    def end_line(self) -> int:
        """Last line."""

    @property
    def end_column(self) -> int:
        """Column behind the last character."""

    def render(self) -> str:
        """Message, source line with a mark, and advice, for a terminal; the same as ``str()``."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs__(self) -> tuple[str, str, str, int, int, int, int, str]: ...

@final
class Frame:
    """One line of the traceback of a program's exception."""

    def __new__(
        cls, function: str, line: int, column: int, end_column: int, source_line: str, file: str = "<program>"
    ) -> Frame: ...
    @property
    def function(self) -> str:
        """Name of the function, or ``<module>``."""

    @property
    def line(self) -> int:
        """Line, from 1."""

    @property
    def column(self) -> int:
        """Column in characters, from 1; 0 if unknown."""

    @property
    def end_column(self) -> int:
        """Column behind the last character, in the same line; 0 if unknown."""

    @property
    def source_line(self) -> str:
        """The line of the source."""

    @property
    def file(self) -> str:
        """``<program>``, or the cell of a session: ``<cell 2>``."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs__(self) -> tuple[str, int, int, int, str]: ...

class FanglessError(Exception):
    """Any error of fangless. Its text says what, where, and what to do."""

    code: str
    """What kind of error it is, for programs; stays the same from version to version."""
    row: int | None
    """The row that :meth:`Program.map` was at, from 0."""

class CheckError(FanglessError):
    """The program is not Python, or does what its policy does not allow; nothing of it ran.

    >>> import fangless
    >>> try:
    ...     fangless.compile("open(path) + __import__('os').name")
    ... except fangless.CheckError as error:
    ...     print([found.code for found in error.diagnostics])
    ['F205', 'F201']
    """

    diagnostics: list[Diagnostic]
    """Every violation, in the order of the source; never empty. ``str()`` shows them all."""

class ExecutionError(FanglessError):
    """The program raised an exception, or its value is not data.

    ``str()`` is a traceback of the program, with its own source lines. ``code`` is ``raised`` or
    ``not-data``.

    >>> import fangless
    >>> try:
    ...     fangless.evaluate("1 / zero", {"zero": 0})
    ... except fangless.ExecutionError as error:
    ...     print(error.type, '-', error.message)
    ZeroDivisionError - division by zero
    """

    type: str
    """Name of the exception's class, such as ``"ZeroDivisionError"``."""
    message: str
    """Text of the exception."""
    help: str
    """One sentence of advice for an unknown name or attribute (``Did you mean `append`?``); may be empty."""
    traceback: list[Frame]
    """Lines of the program that led there, outermost first."""
    path: str | None
    """Where in the value something is not data, such as ``[3]['owner']``."""
    output: str
    """What the program printed until then."""
    stderr: str
    """What it wrote to ``sys.stderr`` until then."""
    usage: Usage
    """What it used until then."""

class LimitError(FanglessError):
    """The program ran into a limit, which it cannot catch or delay. ``code`` is ``limit-`` and its name.

    >>> import fangless
    >>> try:
    ...     fangless.evaluate("sum(range(10 ** 15))")
    ... except fangless.LimitError as error:
    ...     print(error.limit, error.allowed)
    steps 200000000
    """

    limit: str
    """Which: the name of an argument of :class:`Limits` (``result`` for all three of the result)."""
    used: float
    """How much was used, or asked for: seconds for ``time``, else an int; 0 where it is not known."""
    allowed: float
    """How much was allowed, in the same unit."""
    compiling: bool
    """Whether it happened before the program ran, while it was compiled."""

class HostFunctionError(FanglessError):
    """A function of yours failed, and the program did not catch it. What it raised is ``__cause__``.

    >>> import fangless
    >>> policy = fangless.Policy.expression(functions={"rate": lambda: [].rate})
    >>> try:
    ...     fangless.evaluate("rate()", policy=policy)
    ... except fangless.HostFunctionError as error:
    ...     print(error.function, type(error.__cause__).__name__)
    rate AttributeError
    """

    function: str
    """Its name in the policy."""
    traceback: list[Frame]
    """Lines of the program that led there, outermost first."""
    output: str
    """What the program printed until then."""
    stderr: str
    """What it wrote to ``sys.stderr`` until then."""
    usage: Usage
    """What it used until then."""

class InputError(FanglessError):
    """An input is not data, or its name is none that a program could use.

    >>> import fangless
    >>> try:
    ...     fangless.evaluate("len(rows)", {"rows": [{"owner": object()}]})
    ... except fangless.InputError as error:
    ...     print(error.path, '-', error.type)
    rows[0]['owner'] - object
    """

    path: str
    """Where it is, such as ``rows[3]['owner']``."""
    type: str
    """Name of its type; empty if the type is not the problem."""
    reason: str
    """Why it cannot be used."""

class ApplyError(FanglessError):
    """Changes of files cannot be applied to a directory, see :meth:`Changes.apply`.

    >>> import fangless
    >>> changes = fangless.Changes([fangless.Change("a.txt", b"old", b"new")])
    >>> try:
    ...     changes.apply("/no/such/folder")
    ... except fangless.ApplyError as error:
    ...     print(error.applied)
    []
    """

    path: str
    """The file; empty if it is about the directory itself."""
    reason: str
    """What is wrong."""
    applied: list[str]
    """Files that were written or removed before that; mostly none."""

class InternalError(FanglessError):
    """A bug of fangless: never the program's or the caller's doing. The process can go on."""

    trap: str | None
    """What stopped the machine, for a report."""
    backtrace: list[str]
    """Where in the machine, innermost first, for a report."""

class ClosedError(FanglessError):
    """A session, or a run that waited, has ended, and whatever it held is gone."""

    reason: str
    """Why."""

class BusyError(FanglessError):
    """There is no machine for this now, or the session is in use."""

    reason: str
    """What holds it, and what to do."""

class DumpError(FanglessError):
    """Bytes are not a dump, not of this, or not with this key. Nothing was made of them."""

    reason: str
    """What is wrong with them."""

class ImageError(FanglessError):
    """The guest image, a file of this package, is missing, damaged or from another version."""

    path: Any
    """The file, a :class:`pathlib.Path`."""
    problem: str
    """What is wrong with it."""

_Clock = Literal["host", "refused"] | float | datetime
_Enums = Literal["value", "name", "member"]
_Names = Iterable[str] | Mapping[str, Exposure | None]

_Files = dict[str, bytes] | dict[str, str] | dict[str, bytes | str]
_Functions = Mapping[str, Callable[..., Any] | Function]

_Syntax = Literal[
    "lambda",
    "comprehension",
    "fstring",
    "walrus",
    "loop",
    "function",
    "generator",
    "class",
    "try",
    "with",
    "match",
    "assert",
    "delete",
    "import",
    "async",
]
