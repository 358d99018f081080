package planted.integration.speech;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that a route holds. */
@Entity
public class PlantedEntity {

    @Id
    private long id;

    public long id() {
        return id;
    }
}
