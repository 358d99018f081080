package planted.web.rest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that travelled into the web. */
@Entity
public class PlantedEntity {

    @Id
    private long id;

    public long id() {
        return id;
    }
}
