<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ page import="journal.account.Username" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="username.title">
  <p>${messages.html('username.now', name)}</p>
  <c:choose>
    <c:when test="${bound}">
      <t:advice name="username"/>
      <p class="note" role="note"><fmt:message key="username.setting"/></p>
    </c:when>
    <c:otherwise>
      <p><fmt:message key="username.text"/></p>
      <form method="post" action="${links.to('UsernameController#update')}" novalidate>
        <t:csrf/>
        <t:field name="username" label="username.new" value="${form.username}" hint="registration.username.hint" min="${Username.MIN}" max="${Username.MAX}"
            autocomplete="username" spellcheck="false" autocapitalize="none" required="true"/>
        <button><fmt:message key="username.update"/></button>
      </form>
    </c:otherwise>
  </c:choose>
  <p class="choices"><a class="button quiet" href="${links.to('AccountController#show')}"><fmt:message key="account.title"/></a></p>
</t:page>
