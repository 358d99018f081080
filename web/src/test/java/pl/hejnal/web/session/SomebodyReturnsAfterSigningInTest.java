package pl.hejnal.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SomebodyReturnsAfterSigningInTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/calls/desk.xhtml", "/tickets/ticket.xhtml?number=2026-000123", "/menu/plan.xhtml?node=main"})
    void to_a_page_of_this_office(String page) {
        assertThat(ReturnAddress.checked(page)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example/calls/desk.xhtml",
                "https://evil.example/calls/desk.xhtml",
                "/\\evil.example",
                "/login.xhtml",
                "/calls/../../x.xhtml",
                "/calls/desk.xhtml\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/tickets/message?file=1",
                "/account/draft",
                "/calls/desk.xhtml#x y"
            })
    void and_never_to_anywhere_else(String page) {
        assertThat(ReturnAddress.checked(page)).isEmpty();
    }
}
