package pl.hejnal.phone.load;

/** What can happen to a crowd's call, as the scenario logs it. */
enum CallMilestone {
    DIALLED,
    ANSWERED,
    PRESSED,
    HUNG_UP_BY_CALLER,
    HUNG_UP_BY_PBX
}
