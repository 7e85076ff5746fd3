<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="session.leaving">
  <p><fmt:message key="session.leaving.text"/></p>
  <form method="post" action="${links.to('SessionController#delete')}">
    <t:csrf/>
    <button><fmt:message key="session.delete"/></button>
  </form>
</t:page>
