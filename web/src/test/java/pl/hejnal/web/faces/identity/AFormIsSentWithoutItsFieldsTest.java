package pl.hejnal.web.faces.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import org.junit.jupiter.api.Test;

/** Faces leaves a bean as it is where a request has no such field, also one that the page requires. */
class AFormIsSentWithoutItsFieldsTest {

    @Test
    void to_sign_in_with_an_empty_name_and_an_empty_password() {
        SigningIn form = new SigningIn();
        UsernamePasswordCredential sent = new UsernamePasswordCredential(form.getName(), form.getPassword());
        assertThat(sent.getCaller()).isEmpty();
        assertThat(sent.getPasswordAsString()).isEmpty();
    }
}
