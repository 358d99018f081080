package pl.hejnal.phone.crowd;

/** What can happen to a crowd's call, as the scenario logs it. */
enum Moment { DIALLED, ANSWERED, PRESSED, HUNG_UP_BY_CALLER, HUNG_UP_BY_PBX }
