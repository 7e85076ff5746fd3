<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="email.confirmation" alone="true">
  <p>${messages.html('email.confirmation.text', username)}</p>
  <form method="post" action="${links.to('EmailController#confirm')}">
    <t:csrf/>
    <input type="hidden" name="token" value="<c:out value="${token}"/>">
    <button><fmt:message key="email.confirm"/></button>
  </form>
</t:page>
