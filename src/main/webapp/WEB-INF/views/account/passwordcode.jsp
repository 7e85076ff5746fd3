<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="passwordCode.title">
  <c:if test="${not empty code}">
    <div class="note" role="note">
      <p><fmt:message key="passwordCode.once"/></p>
      <ul class="codes" dir="ltr"><li><code><c:out value="${code}"/></code></li></ul>
    </div>
  </c:if>
  <p><fmt:message key="passwordCode.text"/></p>
  <c:choose>
    <c:when test="${ofSetting}"><p><fmt:message key="account.change.setting"/></p></c:when>
    <c:otherwise>
      <p><fmt:message key="${there ? 'passwordCode.there' : 'passwordCode.none'}"/></p>
      <form method="post" action="${links.to('PasswordCodeController#create')}">
        <t:csrf/>
        <button class="${there ? 'quiet' : ''}"><fmt:message key="passwordCode.create"/></button>
      </form>
    </c:otherwise>
  </c:choose>
</t:page>
