package pl.hejnal.sample;

/** A system whose data lie somewhere to be fetched, and are written anew from time to time and after a fault. */
interface Renewed {

    /** Reports what does not work on the standard output; never throws. */
    void renew();
}
