<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ page import="journal.account.NewPassword" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="reset.title" alone="true">
  <p>${messages.html('reset.text', username)}</p>
  <form method="post" action="${links.to('PasswordResetController#update')}" novalidate>
    <t:csrf/>
    <input type="hidden" name="token" value="<c:out value="${token}"/>">
    <%-- password managers read here whose password it is --%>
    <input type="text" autocomplete="username" value="<c:out value="${username}"/>" hidden readonly>
    <t:field name="password" label="account.newPassword" type="password" hint="account.password.hint" min="${NewPassword.MIN}" max="${NewPassword.MAX}"
        autocomplete="new-password" required="true"/>
    <t:field name="password2" label="account.newPassword2" type="password" autocomplete="new-password" required="true"/>
    <button><fmt:message key="reset.update"/></button>
  </form>
</t:page>
