//! `os` and `os.path`: our own, over files that are data (`lib/_files.py`, `lib/_paths.py`).

use super::super::{Class, Module};

/// What every file object gives.
const FILE: &[&str] = &[
    "close", "closed", "fileno", "flush", "isatty", "mode", "name", "readable", "readlines",
    "seekable", "tell", "truncate", "writable", "writelines",
];
/// What one of bytes gives beside.
const BINARY: &[&str] = &[
    "peek", "read", "read1", "readinto", "readline", "seek", "write",
];

pub(super) const OS: Module = Module {
    name: "os",
    names: &[
        "curdir", "linesep", "listdir", "makedirs", "mkdir", "pardir", "path", "remove", "rename",
        "replace", "rmdir", "sep", "unlink", "walk",
    ],
    withheld: &[
        (
            &[
                "DirEntry", "GenericAlias", "Mapping", "MutableMapping", "PathLike", "abc",
                "abort", "access", "altsep", "chdir", "chmod", "chown", "chroot", "close",
                "closerange", "confstr", "confstr_names", "copy_file_range", "cpu_count",
                "ctermid", "defpath", "device_encoding", "devnull", "dup", "dup2", "environ",
                "environb", "error", "eventfd", "eventfd_read", "eventfd_write", "execl", "execle",
                "execlp", "execlpe", "execv", "execve", "execvp", "execvpe", "extsep", "fchdir",
                "fchmod", "fchown", "fdatasync", "fdopen", "fork", "forkpty", "fpathconf",
                "fsdecode", "fsencode", "fspath", "fstat", "fstatvfs", "fsync", "ftruncate",
                "fwalk", "get_blocking", "get_exec_path", "get_inheritable", "get_terminal_size",
                "getcwd", "getcwdb", "getegid", "getenv", "getenvb", "geteuid", "getgid",
                "getgrouplist", "getgroups", "getloadavg", "getlogin", "getpgid", "getpgrp",
                "getpid", "getppid", "getpriority", "getrandom", "getresgid", "getresuid",
                "getsid", "getuid", "getxattr", "grantpt", "initgroups", "isatty", "kill",
                "killpg", "lchown", "link", "listxattr", "lockf", "login_tty", "lseek", "lstat",
                "major", "makedev", "memfd_create", "minor", "mkfifo", "mknod", "name", "nice",
                "open", "openpty", "pathconf", "pathconf_names", "pathsep", "pidfd_open", "pipe",
                "pipe2", "popen", "posix_fadvise", "posix_fallocate", "posix_openpt",
                "posix_spawn", "posix_spawnp", "pread", "preadv", "process_cpu_count", "ptsname",
                "putenv", "pwrite", "pwritev", "read", "readlink", "readv", "register_at_fork",
                "removedirs", "removexattr", "renames", "scandir", "sched_get_priority_max",
                "sched_get_priority_min", "sched_getaffinity", "sched_getparam",
                "sched_getscheduler", "sched_param", "sched_rr_get_interval", "sched_setaffinity",
                "sched_setparam", "sched_setscheduler", "sched_yield", "sendfile", "set_blocking",
                "set_inheritable", "setegid", "seteuid", "setgid", "setgroups", "setns", "setpgid",
                "setpgrp", "setpriority", "setregid", "setresgid", "setresuid", "setreuid",
                "setsid", "setuid", "setxattr", "spawnl", "spawnle", "spawnlp", "spawnlpe",
                "spawnv", "spawnve", "spawnvp", "spawnvpe", "splice", "st", "stat", "stat_result",
                "statvfs", "statvfs_result", "strerror", "supports_bytes_environ",
                "supports_dir_fd", "supports_effective_ids", "supports_fd",
                "supports_follow_symlinks", "symlink", "sync", "sys", "sysconf", "sysconf_names",
                "system", "tcgetpgrp", "tcsetpgrp", "terminal_size", "timerfd_create",
                "timerfd_gettime", "timerfd_gettime_ns", "timerfd_settime", "timerfd_settime_ns",
                "times", "times_result", "truncate", "ttyname", "umask", "uname", "uname_result",
                "unlockpt", "unsetenv", "unshare", "urandom", "utime", "wait", "wait3", "wait4",
                "waitid", "waitid_result", "waitpid", "waitstatus_to_exitcode", "write", "writev",
            ],
            "there is no operating system: files are data in memory",
        ),
        (
            &[
                "CLD_CONTINUED", "CLD_DUMPED", "CLD_EXITED", "CLD_KILLED", "CLD_STOPPED",
                "CLD_TRAPPED", "CLONE_FILES", "CLONE_FS", "CLONE_NEWCGROUP", "CLONE_NEWIPC",
                "CLONE_NEWNET", "CLONE_NEWNS", "CLONE_NEWPID", "CLONE_NEWTIME", "CLONE_NEWUSER",
                "CLONE_NEWUTS", "CLONE_SIGHAND", "CLONE_SYSVSEM", "CLONE_THREAD", "CLONE_VM",
                "EFD_CLOEXEC", "EFD_NONBLOCK", "EFD_SEMAPHORE", "EX_CANTCREAT", "EX_CONFIG",
                "EX_DATAERR", "EX_IOERR", "EX_NOHOST", "EX_NOINPUT", "EX_NOPERM", "EX_NOUSER",
                "EX_OK", "EX_OSERR", "EX_OSFILE", "EX_PROTOCOL", "EX_SOFTWARE", "EX_TEMPFAIL",
                "EX_UNAVAILABLE", "EX_USAGE", "F_LOCK", "F_OK", "F_TEST", "F_TLOCK", "F_ULOCK",
                "GRND_NONBLOCK", "GRND_RANDOM", "MFD_ALLOW_SEALING", "MFD_CLOEXEC", "MFD_HUGETLB",
                "MFD_HUGE_16GB", "MFD_HUGE_16MB", "MFD_HUGE_1GB", "MFD_HUGE_1MB", "MFD_HUGE_256MB",
                "MFD_HUGE_2GB", "MFD_HUGE_2MB", "MFD_HUGE_32MB", "MFD_HUGE_512KB",
                "MFD_HUGE_512MB", "MFD_HUGE_64KB", "MFD_HUGE_8MB", "MFD_HUGE_MASK",
                "MFD_HUGE_SHIFT", "NGROUPS_MAX", "O_ACCMODE", "O_APPEND", "O_ASYNC", "O_CLOEXEC",
                "O_CREAT", "O_DIRECT", "O_DIRECTORY", "O_DSYNC", "O_EXCL", "O_FSYNC",
                "O_LARGEFILE", "O_NDELAY", "O_NOATIME", "O_NOCTTY", "O_NOFOLLOW", "O_NONBLOCK",
                "O_PATH", "O_RDONLY", "O_RDWR", "O_RSYNC", "O_SYNC", "O_TMPFILE", "O_TRUNC",
                "O_WRONLY", "POSIX_FADV_DONTNEED", "POSIX_FADV_NOREUSE", "POSIX_FADV_NORMAL",
                "POSIX_FADV_RANDOM", "POSIX_FADV_SEQUENTIAL", "POSIX_FADV_WILLNEED",
                "POSIX_SPAWN_CLOSE", "POSIX_SPAWN_CLOSEFROM", "POSIX_SPAWN_DUP2",
                "POSIX_SPAWN_OPEN", "PRIO_PGRP", "PRIO_PROCESS", "PRIO_USER", "P_ALL", "P_NOWAIT",
                "P_NOWAITO", "P_PGID", "P_PID", "P_PIDFD", "P_WAIT", "RTLD_DEEPBIND",
                "RTLD_GLOBAL", "RTLD_LAZY", "RTLD_LOCAL", "RTLD_NODELETE", "RTLD_NOLOAD",
                "RTLD_NOW", "RWF_APPEND", "RWF_DSYNC", "RWF_HIPRI", "RWF_NOWAIT", "RWF_SYNC",
                "R_OK", "SCHED_BATCH", "SCHED_FIFO", "SCHED_IDLE", "SCHED_OTHER",
                "SCHED_RESET_ON_FORK", "SCHED_RR", "SEEK_CUR", "SEEK_DATA", "SEEK_END",
                "SEEK_HOLE", "SEEK_SET", "SPLICE_F_MORE", "SPLICE_F_MOVE", "SPLICE_F_NONBLOCK",
                "ST_APPEND", "ST_MANDLOCK", "ST_NOATIME", "ST_NODEV", "ST_NODIRATIME", "ST_NOEXEC",
                "ST_NOSUID", "ST_RDONLY", "ST_RELATIME", "ST_SYNCHRONOUS", "ST_WRITE",
                "TFD_CLOEXEC", "TFD_NONBLOCK", "TFD_TIMER_ABSTIME", "TFD_TIMER_CANCEL_ON_SET",
                "TMP_MAX", "WCONTINUED", "WCOREDUMP", "WEXITED", "WEXITSTATUS", "WIFCONTINUED",
                "WIFEXITED", "WIFSIGNALED", "WIFSTOPPED", "WNOHANG", "WNOWAIT", "WSTOPPED",
                "WSTOPSIG", "WTERMSIG", "WUNTRACED", "W_OK", "XATTR_CREATE", "XATTR_REPLACE",
                "XATTR_SIZE_MAX", "X_OK",
            ],
            "numbers for calls that are not there",
        ),
    ],
    classes: &[
        Class::kind_of("os._File", FILE),
        Class::kind_of("os._Binary", BINARY),
        Class::kind_of("os.BufferedReader", &[]),
        Class::kind_of("os.BufferedWriter", &[]),
        Class::kind_of("os.BufferedRandom", &[]),
        Class::kind_of(
            "os.TextIOWrapper",
            &["encoding", "errors", "read", "readline", "seek", "write"],
        ),
    ],
};

pub(super) const OS_PATH: Module = Module {
    name: "os.path",
    names: &[
        "basename", "curdir", "dirname", "exists", "getsize", "isabs", "isdir", "isfile", "join",
        "normpath", "pardir", "sep", "split", "splitext",
    ],
    withheld: &[(
        &[
            "abspath", "altsep", "commonpath", "commonprefix", "defpath", "devnull", "expanduser",
            "expandvars", "extsep", "genericpath", "getatime", "getctime", "getmtime",
            "isdevdrive", "isjunction", "islink", "ismount", "lexists", "normcase", "os",
            "pathsep", "realpath", "relpath", "samefile", "sameopenfile", "samestat", "splitdrive",
            "splitroot", "stat", "supports_unicode_filenames", "sys",
        ],
        "there is no disk, working directory, link or user to ask about",
    )],
    classes: &[],
};
