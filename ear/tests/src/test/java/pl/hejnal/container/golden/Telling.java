package pl.hejnal.container.golden;

/** To whom the calls are told. */
interface Telling {

    void arrives(GoldenCall call) throws Exception;

    void tell(GoldenCall call, GoldenFact fact) throws Exception;

    /** The office makes this call; how it went, only the journal tells. */
    void callsBack(GoldenCall call) throws Exception;

    /** What the PBX's journal says of the call; told as often as one likes. */
    void journal(GoldenCall call) throws Exception;
}
